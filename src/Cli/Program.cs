using Burdenshare.Cli;

return Application.Run(args, Surroundings.OfProcess());
