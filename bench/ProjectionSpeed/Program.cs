using Burdenshare.ProjectionSpeed;

// How fast the house draws normal numbers and plays the alliance's paths, beside numpy and MathNet in the same run.
// Prints Markdown; the committed report is bench/ProjectionSpeed/report.md.
NormalSpeed.Print();
AllianceSpeed.Print();
