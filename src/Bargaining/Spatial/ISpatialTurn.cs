namespace Burdenshare.Bargaining.Spatial;

/// <summary>One turn in three steps, whatever the voting rule, with the stages open to examination.</summary>
internal interface ISpatialTurn
{
    /// <summary>By actor: the probability that its position wins.</summary>
    double[] Probabilities { get; }

    /// <summary>By actor: its challenge of this turn.</summary>
    Proposal[] Proposals { get; }

    /// <summary>By actor: its attitude to risk.</summary>
    ReadOnlySpan<double> Risks { get; }

    /// <summary>The bargains on offer.</summary>
    OfferTable Offers { get; }

    /// <summary>Measures distances, probabilities and attitudes to risk.</summary>
    void Look();

    /// <summary>Lets every actor challenge at most one other.</summary>
    void Propose();

    /// <summary>
    /// Lets every actor take one of its bargains; gives the total movement on the scale from 0 to 1.
    /// </summary>
    double Choose(uint turn);

    /// <summary>
    /// A challenge in the eyes of an estimator: its probability, and the gain of an affected actor.
    /// </summary>
    (double Probability, double Gain) Examine(int estimator, int affected, int challenger, int challenged);

    /// <summary>Utility of a position to an actor in the eyes of an estimator.</summary>
    double Utility(int estimator, int actor, int position);

    /// <summary>The probabilities with which an actor takes each of the bargains that it holds.</summary>
    ReadOnlySpan<double> ChoiceOf(int actor);
}
