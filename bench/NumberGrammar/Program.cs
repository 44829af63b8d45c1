using System.Text.Json;
using Burdenshare.NumberGrammar;

// What the grammar of numbers finds, one line of JSON for each line of standard input:
// {"kind":"number|percent|currency|date","text":"…","reference":"2026-07-07"?} → [{"start","end","value","unit"}].
using var input = new StreamReader(Console.OpenStandardInput());
using var output = new StreamWriter(Console.OpenStandardOutput());
while (input.ReadLine() is { } line)
{
    using var asked = JsonDocument.Parse(line);
    output.WriteLine(JsonSerializer.Serialize(Question.Of(asked.RootElement).Answer()));
}
return 0;
