// library: jackson-core jackson-databind jackson-annotations
import com.fasterxml.jackson.annotation.*;
import com.fasterxml.jackson.core.*;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.*;
import com.fasterxml.jackson.databind.annotation.*;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.*;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.*;
import java.math.*;
import java.util.*;

/** Jackson: streams, trees and binding. */
public class JacksonData {
    enum Color { RED, @JsonProperty("verde") GREEN }

    @JsonPropertyOrder({"id", "name"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public static class Person {
        public String name;
        private int id;
        public List<Address> addresses = new ArrayList<>();
        public Map<Color, Double> scores;
        @JsonIgnore public String secret = "s";
        @JsonFormat(shape = JsonFormat.Shape.STRING) public long big = 1L << 60;
        public Optional<String> none;
        private final Map<String, Object> rest = new TreeMap<>();
        public int getId() { return id; }
        public void setId(int id) { this.id = id; }
        public boolean isActive() { return id > 0; }
        public void setActive(boolean ignored) {}
        @JsonAnyGetter public Map<String, Object> rest() { return rest; }
        @JsonAnySetter public void put(String key, Object value) { rest.put(key, value); }
    }

    public static class Address {
        public final String city;
        public final int zip;
        @JsonCreator public Address(@JsonProperty("city") String city, @JsonProperty("zip") int zip) { this.city = city; this.zip = zip; }
        @Override public String toString() { return city + "/" + zip; }
    }

    public record Point(int x, double y, @JsonProperty("label") String name) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({@JsonSubTypes.Type(value = Dog.class, name = "dog"), @JsonSubTypes.Type(value = Cat.class, name = "cat")})
    public abstract static class Animal { public String name; }
    public static class Dog extends Animal { public int bark = 3; }
    public static class Cat extends Animal { public boolean purrs = true; }

    @JsonIdentityInfo(generator = ObjectIdGenerators.IntSequenceGenerator.class, property = "@id")
    public static class Link { public String v; public Link next; }

    static class PointWriter extends StdSerializer<Point> {
        PointWriter() { super(Point.class); }
        @Override public void serialize(Point p, JsonGenerator out, SerializerProvider provider) throws IOException { out.writeString(p.x() + ";" + p.y()); }
    }

    static class PointReader extends StdDeserializer<Point> {
        PointReader() { super(Point.class); }
        @Override public Point deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String[] parts = in.getText().split(";");
            return new Point(Integer.parseInt(parts[0]), Double.parseDouble(parts[1]), null);
        }
    }

    interface Action { Object run() throws Exception; }

    static void show(String what, Action action) {
        try {
            System.out.println(what + ": " + action.run());
        } catch (Exception e) {
            System.out.println(what + ": " + e.getClass().getName() + ": " + e.getMessage().replaceAll("@[0-9a-f]+", "@"));
        }
    }

    public static void main(String[] args) throws Exception {
        JsonFactory factory = new JsonFactory();
        StringWriter text = new StringWriter();
        try (JsonGenerator out = factory.createGenerator(text)) {
            out.useDefaultPrettyPrinter().writeStartObject();
            out.writeNumberField("n", 1.50);
            out.writeStringField("s", "q\"\\\n\u0001é😀");
            out.writeArrayFieldStart("a");
            out.writeNumber(new BigDecimal("1e400"));
            out.writeBoolean(false);
            out.writeNull();
            out.writeBinary(new byte[] {1, 2, 3});
            out.writeEndArray();
            out.writeEndObject();
        }
        System.out.println(text);
        try (JsonParser in = factory.createParser("{\"a\":[1,-2.5e3,true,null],\"b\":{\"c\":\"\\u0041\\n\"}}".getBytes("UTF-8"))) {
            for (JsonToken t = in.nextToken(); t != null; t = in.nextToken()) {
                System.out.print(t + (t.isScalarValue() ? "=" + in.getText() : "") + "@" + in.getCurrentLocation().getColumnNr() + " ");
            }
            System.out.println();
        }
        ObjectMapper mapper = new ObjectMapper();
        Person p = new Person();
        p.name = "Ann";
        p.setId(7);
        p.addresses.add(new Address("Oslo", 150));
        p.scores = new EnumMap<>(Map.of(Color.GREEN, 1.0, Color.RED, 0.5));
        p.put("extra", List.of(1, 2));
        String json = mapper.writeValueAsString(p);
        System.out.println(json);
        Person back = mapper.readValue(json.replace("\"extra\"", "\"other\""), Person.class);
        System.out.println(back.name + back.getId() + back.addresses + back.scores + back.rest() + back.big);
        System.out.println(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(new Point(1, 2.5, "p")));
        System.out.println(mapper.readValue("{\"x\":3,\"label\":\"q\",\"y\":4}", Point.class));
        Dog dog = new Dog();
        dog.name = "Rex";
        String animals = mapper.writerFor(new TypeReference<List<Animal>>() {}).writeValueAsString(List.of(dog, new Cat()));
        System.out.println(animals);
        for (Animal a : mapper.readValue(animals, Animal[].class)) {
            System.out.println(a.getClass().getSimpleName() + " " + a.name);
        }
        Link link = new Link();
        link.v = "a";
        link.next = link;
        String cyclic = mapper.writeValueAsString(link);
        Link again = mapper.readValue(cyclic, Link.class);
        System.out.println(cyclic + " " + (again.next == again));
        Map<String, List<Integer>> map = mapper.readValue("{\"k\":[1,2],\"j\":[]}", new TypeReference<>() {});
        System.out.println(map + " " + map.getClass().getSimpleName() + " " + map.get("k").get(0).getClass().getSimpleName());
        System.out.println(mapper.readValue("[1, 2.5, \"x\", 12345678901234567890, {\"a\":null}]", Object.class));

        ObjectNode node = (ObjectNode) mapper.readTree("{\"a\":{\"b\":[10,20,{\"c\":\"deep\"}]},\"t\":true}");
        System.out.println(node.at("/a/b/2/c").asText() + node.path("zz").isMissingNode() + node.get("a").get("b").get(1).asInt() + node.findValue("c") + node.get("t").asText());
        node.put("n", new BigDecimal("1.00")).putNull("z").putArray("list").add(1).add("two").addObject().put("x", 1L);
        node.remove("t");
        System.out.println(node + " " + node.size() + " " + node.deepCopy().equals(node));
        Iterator<Map.Entry<String, JsonNode>> fields = node.fields();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> e = fields.next();
            System.out.print(e.getKey() + ":" + e.getValue().getNodeType() + " ");
        }
        System.out.println(mapper.convertValue(Map.of("x", 1, "y", 2), Point.class) + " " + mapper.valueToTree(new Point(5, 6, "t")));
        ObjectMapper custom = new ObjectMapper().registerModule(new SimpleModule().addSerializer(Point.class, new PointWriter()).addDeserializer(Point.class, new PointReader()))
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false).enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).setSerializationInclusion(JsonInclude.Include.NON_EMPTY);
        System.out.println(custom.writeValueAsString(new HashMap<>(Map.of("b", new Point(1, 2, ""), "a", new Point(3, 4, "")))) + custom.readValue("\"8;9.5\"", Point.class));
        show("update", () -> mapper.readerForUpdating(p).<Person>readValue("{\"name\":\"Bob\"}").name + p.getId());
        show("unknown", () -> mapper.readValue("{\"x\":1,\"bogus\":2}", Point.class));
        show("type", () -> mapper.readValue("{\"x\":\"abc\"}", Point.class));
        show("syntax", () -> mapper.readTree("{\"a\":1,]"));
        show("eof", () -> mapper.readTree("[1,"));
        show("enum", () -> mapper.readValue("\"BLUE\"", Color.class));
        show("subtype", () -> mapper.readValue("{\"type\":\"fish\"}", Animal.class));
        show("empty", () -> mapper.writeValueAsString(new Object() {}));
        show("overflow", () -> mapper.readValue("12345678901", int.class));
        show("lenient", () -> new ObjectMapper().enable(JsonParser.Feature.ALLOW_COMMENTS, JsonParser.Feature.ALLOW_SINGLE_QUOTES, JsonParser.Feature.ALLOW_UNQUOTED_FIELD_NAMES)
            .readTree("{a:'x' /* c */, // d\n b:2}"));
        show("bytes", () -> new String(mapper.readValue("\"AQID\"", byte[].class)).length() + mapper.writeValueAsString(new byte[] {1, 2, 3}));
        show("date", () -> mapper.writeValueAsString(new Date(0)) + mapper.writeValueAsString(new int[][] {{1}, {}}) + mapper.writeValueAsString(BigInteger.TWO.pow(70)));
    }
}
