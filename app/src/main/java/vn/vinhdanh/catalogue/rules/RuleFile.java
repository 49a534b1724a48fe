package vn.vinhdanh.catalogue.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.vinhdanh.catalogue.EligibilityRules;

/** Rules as a file of the decision engine. What we write has the columns of the product's own file and the given rows. */
final class RuleFile {

    private static final String MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    private RuleFile() {}

    /** The tables of the file. */
    static List<RuleTable> read(byte[] file) {
        return elements(parse(file).getDocumentElement(), "decision").stream()
                .map(RuleFile::table)
                .toList();
    }

    /** The file with these rows, each cell a text of its element. */
    static byte[] write(List<RuleTable> tables) {
        var document = parse(EligibilityRules.shipped());
        for (var decision : elements(document.getDocumentElement(), "decision")) {
            var table = tables.stream()
                    .filter(each -> each.id().equals(decision.getAttribute("id")))
                    .findFirst()
                    .orElseThrow();
            var place = elements(decision, "decisionTable").get(0);
            elements(place, "rule").forEach(place::removeChild);
            table.rows().forEach(row -> place.appendChild(rule(document, table, row)));
        }
        return bytes(document);
    }

    private static RuleTable table(Element decision) {
        var table = elements(decision, "decisionTable").get(0);
        var columns = new ArrayList<RuleColumn>();
        for (var input : elements(table, "input")) {
            var expression = elements(input, "inputExpression").get(0);
            columns.add(new RuleColumn(
                    input.getAttribute("label"), true, expression.getAttribute("typeRef"), text(expression)));
        }
        for (var output : elements(table, "output")) {
            columns.add(new RuleColumn(
                    output.getAttribute("label"), false, output.getAttribute("typeRef"), output.getAttribute("name")));
        }
        return new RuleTable(
                decision.getAttribute("id"),
                columns,
                elements(table, "rule").stream().map(RuleFile::row).toList());
    }

    private static RuleRow row(Element rule) {
        var cells = new ArrayList<String>();
        elements(rule, "inputEntry").forEach(entry -> cells.add(text(entry)));
        elements(rule, "outputEntry").forEach(entry -> cells.add(text(entry)));
        return new RuleRow(rule.getAttribute("id"), cells);
    }

    private static Element rule(Document document, RuleTable table, RuleRow row) {
        var rule = document.createElementNS(MODEL, "rule");
        rule.setAttribute("id", row.id());
        for (var place = 0; place < row.cells().size(); place++) {
            var entry =
                    document.createElementNS(MODEL, table.columns().get(place).input() ? "inputEntry" : "outputEntry");
            entry.setAttribute("id", row.id() + "-" + (place + 1));
            var text = document.createElementNS(MODEL, "text");
            text.setTextContent(row.cells().get(place));
            entry.appendChild(text);
            rule.appendChild(entry);
        }
        return rule;
    }

    private static List<Element> elements(Element parent, String name) {
        var children = parent.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(child -> name.equals(child.getLocalName()))
                .map(Element.class::cast)
                .toList();
    }

    private static String text(Element entry) {
        return elements(entry, "text").get(0).getTextContent();
    }

    private static Document parse(byte[] file) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalStateException(broken); // only files of ours come here
        }
    }

    private static byte[] bytes(Document document) {
        try {
            var factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var out = new ByteArrayOutputStream();
            factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
