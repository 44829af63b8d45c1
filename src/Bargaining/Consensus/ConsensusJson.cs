using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Burdenshare.Bargaining.AllianceIssues;

namespace Burdenshare.Bargaining.Consensus;

/// <summary>Writes an answer as one JSON document.</summary>
public static class ConsensusJson
{
    private const int PercentOf = 100;

    /// <summary>The document, indented, in UTF-8 text; the same answer gives the same bytes.</summary>
    public static string Write(ConsensusAnswer answer, ConsensusContext context)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (
            var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" })
        )
            WriteTo(json, answer, context);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteTo(Utf8JsonWriter json, ConsensusAnswer answer, ConsensusContext context)
    {
        var question = answer.Question;
        json.WriteStartObject();
        json.WriteString("issue", question.Name);
        if (context.Alliance is { } alliance)
        {
            json.WriteString("asOf", alliance.AsOf.ToString("O"));
            json.WriteString("edition", alliance.Edition);
        }
        json.WriteString("model", context.Model);
        json.WriteString("rule", question.Rule.Name);
        json.WriteNumber("seed", question.Options.Seed);
        json.WriteNumber("turns", answer.Spatial?.Turns ?? 0);
        json.WriteString("compatible", question.Options.Compatibility.ToString());
        WriteExempt(json, context.Exempt);
        WriteActors(json, answer, context.Alliance);
        WriteChallenges(json, answer);
        WriteOutcome(json, answer);
        WriteAgreement(json, answer, context);
        WriteSidePayments(json, answer);
        WritePower(json, answer);
        WriteExchange(json, answer);
        WriteSensitivity(json, context.Sensitivity);
        WriteConcessions(json, context.Concessions);
        WriteArray(json, "withoutEvidence", context.Alliance?.WithoutEvidence ?? [], json.WriteStringValue);
        json.WriteEndObject();
    }

    private static void WriteActors(Utf8JsonWriter json, ConsensusAnswer answer, AllianceBackground? alliance)
    {
        var table = answer.Question.Table;
        WriteArray(
            json,
            "actors",
            Enumerable.Range(0, table.Actors.Length),
            i =>
            {
                var held = table.Stakes[i];
                json.WriteStartObject();
                json.WriteString("actor", table.Actors[i]);
                var powers = held.Where(stake => stake is not null).Select(stake => stake!.Power).ToArray();
                json.WriteNumber("capability", powers.Length == 0 ? 0 : powers.Average());
                WriteArray(json, "salience", held, stake => WriteNumber(json, stake?.Salience));
                WriteArray(json, "positions", Course(answer, i), turn => WriteValues(json, turn));
                if (alliance is not null)
                    WriteEvidence(json, alliance.Evidence[i]);
                json.WriteEndObject();
            }
        );
    }

    private static void WriteExempt(Utf8JsonWriter json, ImmutableArray<ExemptActor> exempt) =>
        WriteArray(
            json,
            "exempt",
            exempt,
            actor =>
            {
                json.WriteStartObject();
                json.WriteString("actor", actor.Actor);
                WriteArray(json, "position", actor.Positions, json.WriteNumberValue);
                json.WriteEndObject();
            }
        );

    private static void WriteEvidence(Utf8JsonWriter json, StatedPosition said)
    {
        json.WriteStartObject("evidence");
        json.WriteString("date", said.Date.ToString("O"));
        json.WriteString("issue", said.Issue);
        json.WriteString("stance", said.Stance.ToString().ToLowerInvariant());
        json.WritePropertyName("value");
        WriteNumber(json, said.Value);
        json.WriteString("speaker", said.Speaker);
        json.WriteString("source", said.Source);
        json.WriteString("url", said.Url);
        json.WriteString("confidence", said.IsVerified ? "verified" : "reported");
        json.WriteEndObject();
    }

    // The start, then an entry a turn of the spatial model; without that model the start alone.
    private static IEnumerable<IEnumerable<double?>> Course(ConsensusAnswer answer, int actor) =>
        answer.Spatial is { } run
            ? run.Positions.Select(turn => turn[actor].Select(x => (double?)x))
            : [answer.Question.Table.Stakes[actor].Select(stake => stake?.Position)];

    private static void WriteChallenges(Utf8JsonWriter json, ConsensusAnswer answer) =>
        WriteArray(
            json,
            "challenges",
            answer.Spatial?.Challenges ?? [],
            challenge =>
            {
                json.WriteStartObject();
                json.WriteNumber("turn", challenge.Turn);
                json.WriteString("initiator", answer.Question.Table.Actors[challenge.Initiator]);
                json.WriteString("target", answer.Question.Table.Actors[challenge.Target]);
                json.WriteNumber("probability", challenge.Probability);
                WriteArray(json, "bargain", challenge.Bargain, json.WriteNumberValue);
                json.WriteEndObject();
            }
        );

    private static void WriteOutcome(Utf8JsonWriter json, ConsensusAnswer answer)
    {
        json.WriteStartObject("outcome");
        if (answer.Spatial is { } run)
            WriteArray(json, "spatial", run.Outcome, json.WriteNumberValue);
        else
            json.WriteNull("spatial");
        WriteArray(json, "exchange", answer.Exchange.Outcome, json.WriteNumberValue);
        WriteArray(json, "mean", answer.Mean, json.WriteNumberValue);
        WriteArray(json, "median", answer.Median, json.WriteNumberValue);
        WriteArray(
            json,
            "nash",
            answer.Agreements.Select(agreement => agreement.Nash),
            json.WriteNumberValue
        );
        json.WriteEndObject();
    }

    private static void WriteAgreement(Utf8JsonWriter json, ConsensusAnswer answer, ConsensusContext context)
    {
        var sets = answer.Agreements.Select(agreement => agreement.Set).ToImmutableArray();
        WriteArray(
            json,
            "agreementSet",
            sets.All(set => set.IsEmpty) ? [] : Enumerable.Range(0, sets.Length).Select(answer.IntervalOf),
            interval => WriteValues(json, [interval.Low, interval.High])
        );
        WriteArray(json, "statusQuo", sets, set => json.WriteNumberValue(set.StatusQuo));
        json.WriteString("bindingActor", answer.Question.Table.Actors[answer.Binding]);
        WriteArray(
            json,
            "proposal",
            answer.Agreements,
            agreement => json.WriteNumberValue(agreement.Test.Point)
        );
        WriteArray(
            json,
            "priceOfAssent",
            answer.Prices,
            price =>
            {
                json.WriteStartObject();
                json.WriteString("actor", answer.Question.Table.Actors[price.Actor]);
                json.WritePropertyName("amount");
                WriteNumber(json, context.Alliance?.AmountOf(price));
                json.WriteString("currency", context.Alliance is null ? null : AllianceBackground.Currency);
                json.WriteNumber("points", price.Points);
                json.WriteEndObject();
            }
        );
    }

    private static void WriteSidePayments(Utf8JsonWriter json, ConsensusAnswer answer) =>
        WriteArray(
            json,
            "sidePayments",
            answer.Agreements.Index(),
            each =>
            {
                var (k, agreement) = each;
                json.WriteStartObject();
                json.WriteString("dimension", answer.Question.Table.Issues[k].Name);
                json.WritePropertyName("cost");
                WriteNumber(json, agreement.Test.Cost);
                json.WriteBoolean("affordable", agreement.Test.Affordable);
                WriteArray(
                    json,
                    "paid",
                    agreement.Test.Cheapest ?? [],
                    holdout =>
                    {
                        json.WriteStartObject();
                        json.WriteString(
                            "actor",
                            answer.Question.Table.Actors[agreement.Holders[holdout.Actor]]
                        );
                        json.WriteNumber("points", holdout.Points);
                        json.WriteEndObject();
                    }
                );
                json.WriteEndObject();
            }
        );

    private static void WritePower(Utf8JsonWriter json, ConsensusAnswer answer) =>
        WriteArray(
            json,
            "power",
            Enumerable.Range(0, answer.Power.Length),
            i =>
            {
                json.WriteStartObject();
                json.WriteString("actor", answer.Question.Table.Actors[i]);
                json.WriteNumber("shapleyShubik", answer.Power[i].ShapleyShubik);
                json.WriteNumber("banzhaf", answer.Power[i].Banzhaf);
                json.WriteEndObject();
            }
        );

    private static void WriteExchange(Utf8JsonWriter json, ConsensusAnswer answer)
    {
        var round = answer.Exchange.Rounds[0];
        var (actors, issues) = (answer.Question.Table.Actors, answer.Question.Table.Issues);
        json.WriteStartObject("exchange");
        json.WriteNumber("potential", answer.Exchange.Potential);
        json.WriteNumber("realised", round.Exchanges.Length);
        json.WriteNumber("totalGain", round.TotalGain);
        WriteArray(
            json,
            "exchanges",
            round.Exchanges,
            exchange =>
            {
                json.WriteStartObject();
                json.WriteNumber("gain", exchange.Gain);
                WriteArray(
                    json,
                    "moves",
                    [exchange.First, exchange.Second],
                    move =>
                    {
                        var scale = issues[move.Issue];
                        json.WriteStartObject();
                        json.WriteString("actor", actors[move.Actor]);
                        json.WriteString("dimension", scale.Name);
                        json.WriteNumber("from", scale.FromUnit(move.From / PercentOf));
                        json.WriteNumber("to", scale.FromUnit(move.To / PercentOf));
                        json.WriteEndObject();
                    }
                );
                json.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }

    private static void WriteSensitivity(Utf8JsonWriter json, Sensitivity? sensitivity)
    {
        if (sensitivity is null)
        {
            json.WriteNull("sensitivity");
            return;
        }
        json.WriteStartObject("sensitivity");
        json.WriteNumber("runs", sensitivity.Runs);
        WriteArray(json, "spatial", sensitivity.Spatial, spread => WriteSpread(json, spread));
        WriteArray(json, "mean", sensitivity.Mean, spread => WriteSpread(json, spread));
        json.WriteNumber("emptyShare", sensitivity.EmptyShare);
        WriteArray(
            json,
            "binds",
            sensitivity.Binds,
            actor =>
            {
                json.WriteStartObject();
                json.WriteString("actor", actor.Actor);
                json.WriteNumber("share", actor.Share);
                json.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }

    private static void WriteSpread(Utf8JsonWriter json, OutcomeSpread spread)
    {
        json.WriteStartObject();
        json.WriteNumber("p5", spread.P5);
        json.WriteNumber("p25", spread.P25);
        json.WriteNumber("p50", spread.P50);
        json.WriteNumber("p75", spread.P75);
        json.WriteNumber("p95", spread.P95);
        json.WriteEndObject();
    }

    private static void WriteConcessions(Utf8JsonWriter json, ImmutableArray<Concession> concessions) =>
        WriteArray(
            json,
            "concessions",
            concessions,
            concession =>
            {
                json.WriteStartObject();
                json.WriteString("kind", concession.Kind);
                json.WriteString("actor", concession.Actor);
                json.WriteNumber("deadline", concession.Deadline);
                json.WriteNumber("reach", concession.Reach);
                json.WriteString("bindingActor", concession.Binding);
                json.WriteBoolean("closes", concession.Closes);
                json.WriteEndObject();
            }
        );

    private static void WriteValues(Utf8JsonWriter json, IEnumerable<double?> values)
    {
        json.WriteStartArray();
        foreach (var value in values)
            WriteNumber(json, value);
        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, double? value)
    {
        if (value is { } number)
            json.WriteNumberValue(number);
        else
            json.WriteNullValue();
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }
}
