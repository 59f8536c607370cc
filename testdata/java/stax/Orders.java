import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import javax.xml.stream.*;
import javax.xml.stream.events.*;

/** Orders are read as a stream, summed up, and written as another document. */
public class Orders {
    record Line(String sku, int count, double price) {
    }

    static final class Order {
        String id;
        String customer;
        final List<Line> lines = new ArrayList<>();
        String note = "";

        double total() {
            return lines.stream().mapToDouble(l -> l.count() * l.price()).sum();
        }
    }

    static byte[] sample() throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XMLStreamWriter w = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
        w.writeStartDocument("UTF-8", "1.0");
        w.writeStartElement("o", "orders", "urn:orders");
        w.writeNamespace("o", "urn:orders");
        Random r = new Random(4);
        for (int i = 0; i < 40; i++) {
            w.writeCharacters("\n  ");
            w.writeStartElement("urn:orders", "order");
            w.writeAttribute("id", "A" + i);
            w.writeStartElement("urn:orders", "customer");
            w.writeCharacters(i % 3 == 0 ? "M\u00fcller & S\u00f6hne" : "Smith <" + i + ">");
            w.writeEndElement();
            for (int k = 0; k < 1 + r.nextInt(4); k++) {
                w.writeEmptyElement("urn:orders", "line");
                w.writeAttribute("sku", "S" + r.nextInt(9));
                w.writeAttribute("count", "" + (1 + r.nextInt(5)));
                w.writeAttribute("price", "" + r.nextInt(1000) / 4.0);
            }
            if (i % 7 == 0) {
                w.writeStartElement("urn:orders", "note");
                w.writeCData("<b>fragile</b> & heavy");
                w.writeComment("seen");
                w.writeCharacters(" thanks");
                w.writeEndElement();
            }
            w.writeEndElement();
        }
        w.writeEndDocument();
        w.close();
        return out.toByteArray();
    }

    static List<Order> read(byte[] bytes) throws XMLStreamException {
        List<Order> orders = new ArrayList<>();
        XMLStreamReader r = XMLInputFactory.newInstance().createXMLStreamReader(new ByteArrayInputStream(bytes));
        Order now = null;
        while (r.hasNext()) {
            switch (r.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (r.getLocalName()) {
                        case "order" -> {
                            now = new Order();
                            now.id = r.getAttributeValue(null, "id");
                        }
                        case "customer" -> now.customer = r.getElementText();
                        case "line" -> now.lines.add(new Line(r.getAttributeValue(0), Integer.parseInt(r.getAttributeValue(null, "count")),
                            Double.parseDouble(r.getAttributeValue("", "price"))));
                        case "note" -> now.note = r.getElementText();
                        default -> System.out.println("root " + r.getName() + " " + r.getPrefix());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (r.getLocalName().equals("order")) {
                        orders.add(now);
                    }
                }
                default -> {
                }
            }
        }
        return orders;
    }

    public static void main(String[] args) throws Exception {
        byte[] bytes = sample();
        System.out.println(bytes.length + " " + new String(bytes, StandardCharsets.UTF_8).substring(0, 300));
        List<Order> orders = read(bytes);
        double all = 0;
        for (Order o : orders) {
            all += o.total();
            System.out.printf(Locale.ROOT, "%s %s %d %.2f %s%n", o.id, o.customer, o.lines.size(), o.total(), o.note);
        }
        System.out.printf(Locale.ROOT, "%.2f%n", all);

        StringWriter kept = new StringWriter();
        XMLEventReader in = XMLInputFactory.newInstance().createXMLEventReader(new ByteArrayInputStream(bytes));
        XMLEventWriter out = XMLOutputFactory.newInstance().createXMLEventWriter(kept);
        XMLEventFactory make = XMLEventFactory.newInstance();
        int depth = 0;
        while (in.hasNext()) {
            XMLEvent e = in.nextEvent();
            if (e.isStartElement() && e.asStartElement().getName().getLocalPart().equals("note")) {
                depth++;
            }
            if (depth == 0 && !e.isStartDocument()) {
                out.add(e);
            }
            if (e.isStartElement() && e.asStartElement().getName().getLocalPart().equals("order")) {
                out.add(make.createAttribute("seen", "yes"));
            }
            if (e.isEndElement() && e.asEndElement().getName().getLocalPart().equals("note")) {
                depth--;
            }
        }
        out.close();
        System.out.println(kept.toString().length() + " " + kept.toString().hashCode());
        System.out.println(kept.toString().substring(0, 400));
    }
}
