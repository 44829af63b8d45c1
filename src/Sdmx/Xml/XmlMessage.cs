using System.Text;
using System.Xml;

namespace Burdenshare.Sdmx.Xml;

/// <summary>Namespaces of SDMX-ML 2.1, and what all its messages begin with.</summary>
internal static class XmlMessage
{
    private const string Root = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/";

    public const string Message = Root + "message";
    public const string Common = Root + "common";
    public const string Generic = Root + "data/generic";
    public const string Specific = Root + "data/structurespecific";
    public const string Structure = Root + "structure";
    public const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    private static readonly XmlWriterSettings s_settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
    };

    /// <summary>A message whose root the caller fills after the header.</summary>
    public static byte[] Of(
        string root,
        IEnumerable<(string Prefix, string Namespace)> namespaces,
        MessageHeader header,
        Action<XmlWriter> structures,
        Action<XmlWriter> body
    )
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, s_settings))
        {
            xml.WriteStartElement("mes", root, Message);
            foreach (var (prefix, space) in namespaces)
                xml.WriteAttributeString("xmlns", prefix, null, space);
            Header(xml, header, structures);
            body(xml);
            xml.WriteEndElement();
        }
        return stream.ToArray();
    }

    /// <summary>A reference to a maintainable artefact.</summary>
    public static void Reference(this XmlWriter xml, ArtefactId target, string package, string kind)
    {
        xml.WriteStartElement("Ref");
        xml.WriteAttributeString("agencyID", target.Agency);
        xml.WriteAttributeString("id", target.Id);
        xml.WriteAttributeString("version", target.Version);
        xml.WriteAttributeString("package", package);
        xml.WriteAttributeString("class", kind);
        xml.WriteEndElement();
    }

    /// <summary>A text in the one language that we write.</summary>
    public static void Text(this XmlWriter xml, string element, string text)
    {
        xml.WriteStartElement("com", element, Common);
        xml.WriteAttributeString("xml", "lang", null, "en");
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private static void Header(XmlWriter xml, MessageHeader header, Action<XmlWriter> structures)
    {
        xml.WriteStartElement("mes", "Header", Message);
        xml.WriteElementString("mes", "ID", Message, header.Id);
        xml.WriteElementString("mes", "Test", Message, "false");
        xml.WriteElementString("mes", "Prepared", Message, header.PreparedText);
        xml.WriteStartElement("mes", "Sender", Message);
        xml.WriteAttributeString("id", header.Sender);
        xml.Text("Name", header.SenderName);
        xml.WriteEndElement();
        structures(xml);
        xml.WriteEndElement();
    }
}
