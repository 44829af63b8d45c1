using System.Text;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Tests;

/// <summary>
/// A data folder of a test's own, with four allies and one small NATO edition; a test overwrites one of its files. It
/// is removed with the object.
/// </summary>
internal sealed class ScratchFolder : IDisposable
{
    public const string Figures = "published/nato/2022/figures.csv";
    public const string Origin = "published/nato/2022/origin.yaml";
    public const string Header = "ally,year,measure,unit,multiplier,price_basis,value,status";

    public static readonly string[] Rows =
    [
        "FRA,2021,DEFEXP,PC_GDP,0,constant-2021,1.91,actual",
        "FRA,2022,DEFEXP,PC_GDP,0,constant-2021,1.89,estimate",
        "FRA,2021,DEFEXP,XDC-EUR,6,current,47774,actual",
        "NATO,2021,DEFEXP,PC_GDP,0,constant-2021,2.57,actual",
        "NOR,2021,EQUIP,PC_DEFEXP,0,none,28.3,actual",
        "NOR,2022,EQUIP,PC_DEFEXP,0,none,30.15,estimate",
    ];

    private const string Allies = """
        code,iso2,iso_numeric,name,joined,currencies,armed_forces,other_names,source
        BGR,BG,100,Bulgaria,2004,BGN;EUR@2026=1.95583,yes,,invented
        FRA,FR,250,France,1949,EUR,yes,Hexagon;French Republic,invented
        ISL,IS,352,Iceland,1949,ISK,no,,invented
        NOR,NO,578,Norway,1949-08-24,NOK,yes,,invented

        """;

    private const string Described = """
        publisher: nato
        edition: "2022"
        title: Invented tables
        published: 2022-06-27
        coverage: full
        base_year: 2021
        origins:
          - id: nato-2022
            files: [figures.csv]
            publisher: NATO
            title: Invented tables
            edition: June 2022
            url: https://nato.int/invented
            terms: none
            how_obtained: invented

        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("burdenshare");

    public ScratchFolder() =>
        Write("allies.csv", Allies).Write(Origin, Described).Write(Figures, Table(Rows));

    public string Root => _folder.FullName;

    /// <summary>The repository that the tests were built from.</summary>
    public static string Repository
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Burdenshare.slnx")))
                folder = folder.Parent ?? throw new DirectoryNotFoundException("the repository's root");
            return folder.FullName;
        }
    }

    public static string Table(params IEnumerable<string> rows) =>
        string.Concat(rows.Prepend(Header).Select(row => row + "\n"));

    public ScratchFolder Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public ScratchFolder Write(string file, byte[] bytes)
    {
        var path = Path.Combine(Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public ScratchFolder Replace(string file, string old, string with)
    {
        var text = File.ReadAllText(Path.Combine(Root, file));
        Assert.Contains(old, text);
        return Write(file, text.Replace(old, with, StringComparison.Ordinal));
    }

    public ScratchFolder Delete(string file)
    {
        File.Delete(Path.Combine(Root, file));
        return this;
    }

    public Outcome<Ledger> Load(params string[] others) => DataFolder.Load(Root, others);

    /// <summary>The ledger of the folder, which must be in order.</summary>
    public Ledger Ledger() => Load().TryGet(out var ledger) ? ledger : throw Refused();

    /// <summary>The only problem of the folder.</summary>
    public Problem Problem() => Assert.Single(Load().Problems);

    public void Dispose() => _folder.Delete(true);

    private InvalidOperationException Refused() => new(string.Join('\n', Load().Problems));
}
