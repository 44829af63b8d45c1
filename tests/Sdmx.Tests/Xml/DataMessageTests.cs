using System.Text;
using System.Xml.Linq;
using Burdenshare.Sdmx.Xml;

namespace Burdenshare.Sdmx.Tests.Xml;

public sealed class DataMessageTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private const string Sdmx = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/";

    private const string Header = """
         <mes:Header>
          <mes:ID>PENS-1</mes:ID>
          <mes:Test>false</mes:Test>
          <mes:Prepared>2026-07-10T10:30:15Z</mes:Prepared>
          <mes:Sender id="INK">
           <com:Name xml:lang="en">Ink &amp; Co</com:Name>
          </mes:Sender>
          <mes:Structure structureID="DSD_PENS"NAMESPACE dimensionAtObservation="LEVEL">
           <com:Structure>
            <Ref agencyID="INK" id="DSD_PENS" version="1.0.0" package="datastructure" class="DataStructure" />
           </com:Structure>
          </mes:Structure>
         </mes:Header>
        """;

    [Fact]
    public void GenericDataHoldComponentsAsValues() =>
        Same(
            $"""
            <mes:GenericData xmlns:com="{Sdmx}common" xmlns:gen="{Sdmx}data/generic" xmlns:mes="{Sdmx}message">
            {Header.Replace("NAMESPACE", "", Ordinal).Replace("LEVEL", "TIME_PERIOD", Ordinal)}
             <mes:DataSet structureRef="DSD_PENS" action="Information">
              <gen:Series>
               <gen:SeriesKey>
                <gen:Value id="FREQ" value="A" />
                <gen:Value id="SHOP" value="NORTH" />
               </gen:SeriesKey>
               <gen:Attributes>
                <gen:Value id="UNIT" value="dozen" />
               </gen:Attributes>
               <gen:Obs>
                <gen:ObsDimension value="2024" />
                <gen:ObsValue value="2.00" />
                <gen:Attributes>
                 <gen:Value id="STATE" value="A" />
                </gen:Attributes>
               </gen:Obs>
               <gen:Obs>
                <gen:ObsDimension value="2025" />
                <gen:ObsValue value="-0.5" />
                <gen:Attributes>
                 <gen:Value id="STATE" value="E" />
                 <gen:Value id="NOTE" value="lost, &quot;mostly&quot;" />
                </gen:Attributes>
               </gen:Obs>
              </gen:Series>
              <gen:Series>
               <gen:SeriesKey>
                <gen:Value id="FREQ" value="A" />
                <gen:Value id="SHOP" value="SOUTH" />
               </gen:SeriesKey>
               <gen:Attributes>
                <gen:Value id="UNIT" value="piece" />
               </gen:Attributes>
               <gen:Obs>
                <gen:ObsDimension value="2025" />
                <gen:Attributes>
                 <gen:Value id="NOTE" value="not counted" />
                </gen:Attributes>
               </gen:Obs>
              </gen:Series>
             </mes:DataSet>
            </mes:GenericData>
            """,
            DataMessage.Generic(Pens.Count, Pens.Header)
        );

    [Fact]
    public void AFlatGenericMessageHoldsAFullKeyAnObservation()
    {
        var message = Parsed(DataMessage.Generic(Pens.Count, Pens.Header, Layout.Flat));
        XNamespace generic = Sdmx + "data/generic";
        var keys = message
            .Descendants(generic + "ObsKey")
            .Select(key =>
                string.Join('.', key.Elements().Select(value => (string?)value.Attribute("value")))
            );
        Assert.Equal(["A.NORTH.2024", "A.NORTH.2025", "A.SOUTH.2025"], keys);
        Assert.Equal(
            ["UNIT=dozen STATE=A", "UNIT=dozen STATE=E NOTE=lost, \"mostly\"", "UNIT=piece NOTE=not counted"],
            message
                .Descendants(generic + "Attributes")
                .Select(all =>
                    string.Join(
                        ' ',
                        all.Elements()
                            .Select(each => $"{each.Attribute("id")!.Value}={each.Attribute("value")!.Value}")
                    )
                )
        );
        Assert.Contains("AllDimensions", message.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void SpecificDataNameTheFlowInTheNamespaceAndTheStructureInTheHeader() =>
        Same(
            $"""
            <mes:StructureSpecificData xmlns:com="{Sdmx}common" xmlns:ss="{Sdmx}data/structurespecific"
             xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:ns1="{Namespace}TIME_PERIOD"
             xmlns:mes="{Sdmx}message">
            {Header.Replace("NAMESPACE", $" namespace=\"{Namespace}TIME_PERIOD\"", Ordinal).Replace(
                "LEVEL",
                "TIME_PERIOD",
                Ordinal
            )}
             <mes:DataSet ss:structureRef="DSD_PENS" xsi:type="ns1:DataSetType" ss:dataScope="DataStructure"
               ss:action="Information">
              <Series FREQ="A" SHOP="NORTH" UNIT="dozen">
               <Obs TIME_PERIOD="2024" OBS_VALUE="2.00" STATE="A" />
               <Obs TIME_PERIOD="2025" OBS_VALUE="-0.5" STATE="E" NOTE="lost, &quot;mostly&quot;" />
              </Series>
              <Series FREQ="A" SHOP="SOUTH" UNIT="piece">
               <Obs TIME_PERIOD="2025" NOTE="not counted" />
              </Series>
             </mes:DataSet>
            </mes:StructureSpecificData>
            """,
            DataMessage.Specific(Pens.Count, Pens.Header)
        );

    [Fact]
    public void AFlatSpecificMessageHoldsEverythingAtTheObservation()
    {
        var message = Parsed(DataMessage.Specific(Pens.Count, Pens.Header, Layout.Flat));
        Assert.Empty(message.Descendants("Series"));
        Assert.Equal(
            """<Obs FREQ="A" SHOP="NORTH" UNIT="dozen" TIME_PERIOD="2024" OBS_VALUE="2.00" STATE="A" />""",
            message.Descendants("Obs").First().ToString()
        );
        Assert.Equal(3, message.Descendants("Obs").Count());
    }

    [Fact]
    public void AMessageHasNoByteOrderMark() =>
        Assert.Equal((byte)'<', DataMessage.Generic(Pens.Count, Pens.Header)[0]);

    private const string Namespace =
        "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=INK:DF_PENS(1.0.0):ObsLevelDim:";

    private static void Same(string expected, byte[] message) =>
        Assert.Equal(XElement.Parse(expected).ToString(), Parsed(message).ToString());

    private static XElement Parsed(byte[] message) => XElement.Parse(Encoding.UTF8.GetString(message));
}
