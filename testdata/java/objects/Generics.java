import java.util.*;
import java.util.function.*;

public class Generics {
    static class Box<T extends Comparable<T>> implements Comparable<Box<T>> {
        T value;
        Box(T value) { this.value = value; }
        public int compareTo(Box<T> other) { return value.compareTo(other.value); }
        <R extends Comparable<R>> Box<R> map(Function<? super T, ? extends R> f) { return new Box<>(f.apply(value)); }
    }
    static abstract class Animal<A extends Animal<A>> { abstract A self(); String name() { return "animal"; } }
    static class Dog extends Animal<Dog> { Dog self() { return this; } String name() { return "dog"; } String bark() { return "wuff"; } }
    interface Visitor<R> { R visit(Node n); }
    static class Node { <R> R accept(Visitor<R> v) { return v.visit(this); } }
    static <T> T first(List<? extends T> list) { return list.get(0); }
    @SafeVarargs static <T> List<T> list(T... ts) { return new ArrayList<>(Arrays.asList(ts)); }
    static <T extends Comparable<? super T>> T max(Collection<T> c) { Iterator<T> i = c.iterator(); T best = i.next(); while (i.hasNext()) { T t = i.next(); if (t.compareTo(best) > 0) best = t; } return best; }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void main(String[] args) {
        System.out.println(new Box<>(3).compareTo(new Box<>(5)) + " " + new Box<>("abc").map(String::length).value);
        System.out.println(new Dog().self().bark() + " " + ((Animal<?>) new Dog()).self().name());
        String visited = new Node().accept(n -> n.getClass().getSimpleName());
        System.out.println(visited);
        System.out.println(first(list("a", "b")) + max(list(3, 9, 4)));
        Comparable raw = new Box<>(1);
        try { raw.compareTo("wrong"); } catch (ClassCastException e) { System.out.println(e.getMessage()); }
        List<String> strings = list("x");
        ((List) strings).add(42);
        try { String s = strings.get(1); System.out.println(s); } catch (ClassCastException e) { System.out.println("heap pollution"); }
        for (var m : Box.class.getDeclaredMethods()) if (m.getName().equals("compareTo")) System.out.println(m.isBridge() ? "bridge" : "real");
    }
}
