// stdin: Ada
// stdin: 36
String greeting = "Hello";
int calls;

String greet(String name) {
    calls++;
    return greeting + ", " + name + "!";
}

record Person(String name, int age) {}

enum Size { S, M, L }

void main() {
    String name = IO.readln("name? ");
    int age = Integer.parseInt(IO.readln("age? "));
    var p = new Person(name, age);
    IO.println(greet(p.name()));
    IO.print(p);
    IO.println();
    IO.println(List.of(Size.values()));
    Map<String, Integer> lengths = Stream.of("one", "three", "five").collect(Collectors.toMap(s -> s, String::length, Integer::sum, TreeMap::new));
    IO.println(lengths + " " + calls);
    IO.println(IO.readln());
    IO.println(getClass().getName() + " " + java.lang.reflect.Modifier.toString(getClass().getModifiers()));
}
