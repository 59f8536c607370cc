// library: gson
// flags: --add-opens java.base/java.util=ALL-UNNAMED --add-opens java.base/java.lang=ALL-UNNAMED
import com.google.gson.*;
import com.google.gson.annotations.*;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.*;
import java.io.*;
import java.lang.reflect.Type;
import java.math.*;
import java.time.LocalDate;
import java.util.*;

/** gson: object graphs, generics, adapters, trees, streams, errors. */
public class GsonTrees {
    enum Level { LOW, @SerializedName("mid") MEDIUM, HIGH { @Override public String toString() { return "very high"; } } }

    static class Item {
        String name;
        int count;
        double price;
        Boolean flag;
        transient String secret = "hidden";
        static String shared = "static";
        @SerializedName(value = "kind", alternate = {"type", "sort"}) Level level;
        List<String> tags = new ArrayList<>();
        Map<String, int[]> table;

        Item() {}
        Item(String name, int count, double price) { this.name = name; this.count = count; this.price = price; }
    }

    static class Node<T> {
        T value;
        List<Node<T>> children = new LinkedList<>();
        Node(T value) { this.value = value; }
    }

    static class Versioned {
        @Since(1.0) int old = 1;
        @Since(1.2) int recent = 2;
        @Until(1.1) int gone = 3;
        @Expose int exposed = 4;
        @Expose(serialize = false) int received = 5;
    }

    static class Base { int a = 1; protected String b = "b<>&'=\u2028"; }
    static class Derived extends Base { long c = Long.MAX_VALUE; char d = 'é'; byte e = -1; float f = 1.5f; short g = 7; }

    static abstract class Shape {}
    static class Circle extends Shape { double radius = 2; }
    static class Square extends Shape { double side = 3; }

    /** Writes the type beside the fields. */
    static class ShapeAdapter implements JsonSerializer<Shape>, JsonDeserializer<Shape> {
        @Override public JsonElement serialize(Shape shape, Type type, JsonSerializationContext context) {
            JsonObject o = context.serialize(shape, shape.getClass()).getAsJsonObject();
            o.addProperty("shape", shape.getClass().getSimpleName());
            return o;
        }
        @Override public Shape deserialize(JsonElement json, Type type, JsonDeserializationContext context) {
            String name = json.getAsJsonObject().get("shape").getAsString();
            return context.deserialize(json, name.equals("Circle") ? Circle.class : Square.class);
        }
    }

    static class DateAdapter extends TypeAdapter<LocalDate> {
        @Override public void write(JsonWriter out, LocalDate date) throws IOException { out.value(date.toString()); }
        @Override public LocalDate read(JsonReader in) throws IOException { return LocalDate.parse(in.nextString()); }
    }

    static class Event {
        String title;
        LocalDate when;
        Optional<String> note = null;
        @JsonAdapter(HexAdapter.class) int color = 0xff8800;
        Event(String title, LocalDate when) { this.title = title; this.when = when; }
    }

    static class HexAdapter extends TypeAdapter<Integer> {
        @Override public void write(JsonWriter out, Integer value) throws IOException { out.value("#" + Integer.toHexString(value)); }
        @Override public Integer read(JsonReader in) throws IOException { return Integer.parseInt(in.nextString().substring(1), 16); }
    }

    record Pair<A, B>(A first, B second) {}

    static void attempt(String what, Runnable action) {
        try {
            action.run();
            System.out.println(what + ": no error");
        } catch (RuntimeException e) {
            System.out.println(what + ": " + e.getClass().getName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) throws IOException {
        Gson gson = new Gson();
        Item item = new Item("bolt", 3, 0.25);
        item.level = Level.MEDIUM;
        item.tags.addAll(List.of("a", "b\"quoted\"", "tab\t"));
        item.table = new TreeMap<>(Map.of("x", new int[] {1, 2}, "y", new int[0]));
        String json = gson.toJson(item);
        System.out.println(json);
        Item back = gson.fromJson(json, Item.class);
        System.out.println(back.name + " " + back.count + " " + back.price + " " + back.level + " " + back.tags + " " + back.secret + " "
            + Arrays.toString(back.table.get("x")) + " " + back.table.getClass().getSimpleName());
        System.out.println(gson.fromJson("{'name':'n','type':'HIGH', flag:true, unknown:[1,{}]}", Item.class).level);
        System.out.println(new GsonBuilder().setPrettyPrinting().serializeNulls().create().toJson(item));
        System.out.println(gson.toJson(new Derived()));
        System.out.println(new GsonBuilder().disableHtmlEscaping().setFieldNamingPolicy(FieldNamingPolicy.UPPER_CAMEL_CASE).create()
            .toJson(new Derived()));

        Node<Integer> root = new Node<>(1);
        root.children.add(new Node<>(2));
        root.children.get(0).children.add(new Node<>(3));
        String tree = gson.toJson(root);
        System.out.println(tree);
        Type type = new TypeToken<Node<Long>>() {}.getType();
        Node<Long> parsed = gson.fromJson(tree, type);
        System.out.println(type + " " + parsed.children.get(0).children.get(0).value.getClass());
        Map<String, List<Pair<Integer, Level>>> map = gson.fromJson("{\"k\":[{\"first\":1,\"second\":\"LOW\"}]}",
            new TypeToken<Map<String, List<Pair<Integer, Level>>>>() {}.getType());
        System.out.println(map + " " + map.getClass().getName());
        System.out.println(gson.toJson(new Pair<>("l", List.of(1, 2.5, true))));
        System.out.println(gson.fromJson("[1,\"a\",null,{\"x\":[true]}]", Object.class));
        int[][] matrix = gson.fromJson("[[1,2],[3]]", int[][].class);
        System.out.println(Arrays.deepToString(matrix) + gson.toJson(new Object[] {1, 'c', "s", null, new long[] {9}}));
        Set<Integer> set = gson.fromJson("[3,1,2,3]", new TypeToken<TreeSet<Integer>>() {}.getType());
        System.out.println(set + gson.toJson(new ArrayDeque<>(List.of(1, 2))) + gson.toJson(EnumSet.of(Level.LOW, Level.HIGH)));
        System.out.println(gson.toJson(new EnumMap<>(Map.of(Level.LOW, 1))) + gson.toJson(BitSet.valueOf(new long[] {5})));
        System.out.println(gson.toJson(new BigDecimal("1.10")) + gson.toJson(BigInteger.TWO.pow(80)) + gson.toJson(Locale.US)
            + gson.toJson(UUID.fromString("00000000-0000-0001-0000-000000000002")) + gson.toJson(new StringBuilder("sb")) + gson.toJson(null));

        Gson v11 = new GsonBuilder().setVersion(1.1).create();
        System.out.println(v11.toJson(new Versioned()) + new GsonBuilder().setVersion(1.3).create().toJson(new Versioned())
            + new GsonBuilder().excludeFieldsWithoutExposeAnnotation().create().toJson(new Versioned()));
        Gson shapes = new GsonBuilder().registerTypeHierarchyAdapter(Shape.class, new ShapeAdapter() {
            @Override public JsonElement serialize(Shape s, Type t, JsonSerializationContext c) {
                JsonObject o = new JsonObject();
                o.addProperty("shape", s.getClass().getSimpleName());
                o.addProperty("size", s instanceof Circle circle ? circle.radius : ((Square) s).side);
                return o;
            }
        }).create();
        System.out.println(shapes.toJson(List.of(new Circle(), new Square())));
        Gson one = new GsonBuilder().registerTypeAdapter(Shape.class, new ShapeAdapter()).create();
        System.out.println(one.toJson(new Square(), Shape.class) + one.fromJson("{shape:'Circle',radius:4}", Shape.class).getClass());
        Gson dates = new GsonBuilder().registerTypeAdapter(LocalDate.class, new DateAdapter().nullSafe()).create();
        String event = dates.toJson(new Event("launch", LocalDate.of(2024, 2, 29)));
        Event again = dates.fromJson(event, Event.class);
        System.out.println(event + " " + again.when.plusYears(1) + " " + Integer.toHexString(again.color));

        JsonObject object = JsonParser.parseString("{\"a\":{\"b\":[1,2.50,1e3,null,\"x\"]},\"c\":false}").getAsJsonObject();
        JsonArray array = object.getAsJsonObject("a").getAsJsonArray("b");
        System.out.println(array.get(1).getAsBigDecimal() + " " + array.get(2).getAsInt() + " " + array.get(3).isJsonNull() + " " + object.keySet());
        array.add(new JsonPrimitive('z'));
        array.remove(0);
        object.add("d", JsonNull.INSTANCE);
        object.addProperty("n", 1.0f);
        System.out.println(object + " " + object.equals(JsonParser.parseString(object.toString())) + " " + object.deepCopy().size());
        System.out.println(new JsonPrimitive(1).equals(new JsonPrimitive(1L)) + " " + new JsonPrimitive("12").getAsLong());

        StringWriter text = new StringWriter();
        JsonWriter writer = new JsonWriter(text);
        writer.setIndent(" ");
        writer.beginObject().name("list").beginArray().value(1).value("two").nullValue().value(3.5).endArray().name("ok").value(true).endObject();
        System.out.println(text);
        JsonReader reader = new JsonReader(new StringReader("{'a':[1,2,{'b':null}], // comment\n 'c':NaN}"));
        reader.setLenient(true);
        StringBuilder tokens = new StringBuilder();
        loop:
        while (true) {
            JsonToken token = reader.peek();
            tokens.append(token).append('@').append(reader.getPath()).append(' ');
            switch (token) {
                case BEGIN_ARRAY -> reader.beginArray();
                case END_ARRAY -> reader.endArray();
                case BEGIN_OBJECT -> reader.beginObject();
                case END_OBJECT -> reader.endObject();
                case NAME -> tokens.append(reader.nextName()).append(' ');
                case NULL -> reader.nextNull();
                case END_DOCUMENT -> { break loop; }
                default -> tokens.append(reader.nextString()).append(' ');
            }
        }
        System.out.println(tokens);

        attempt("syntax", () -> gson.fromJson("{\"name\":", Item.class));
        attempt("type", () -> gson.fromJson("{\"count\":\"many\"}", Item.class));
        attempt("shape", () -> gson.fromJson("[1,2]", Item.class));
        attempt("nested", () -> gson.fromJson("{\"tags\":{\"x\":1}}", Item.class));
        attempt("parser", () -> JsonParser.parseString("{\"a\":1,}"));
        attempt("trailing", () -> JsonParser.parseString("1 2"));
        attempt("nan", () -> gson.toJson(Double.NaN));
        attempt("class", () -> gson.toJson(String.class));
        attempt("cast", () -> JsonParser.parseString("[]").getAsJsonObject());
        attempt("number", () -> new JsonPrimitive("abc").getAsInt());
        attempt("strict", () -> new GsonBuilder().setLongSerializationPolicy(LongSerializationPolicy.STRING).create().toJson(5L));
        System.out.println(new GsonBuilder().serializeSpecialFloatingPointValues().create().toJson(new double[] {Double.NaN, -1.0 / 0, 1e-10, 1e20}));
        System.out.println(new GsonBuilder().setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE).create().fromJson("[1,2.0]", Object.class));
        Gson keys = new GsonBuilder().enableComplexMapKeySerialization().setExclusionStrategies(new ExclusionStrategy() {
            @Override public boolean shouldSkipField(FieldAttributes f) { return f.getName().startsWith("c"); }
            @Override public boolean shouldSkipClass(Class<?> c) { return c == double.class; }
        }).create();
        System.out.println(keys.toJson(Map.of(new Pair<>(1, 2), "v")) + keys.toJson(item));
    }
}
