import java.util.*;

/** Sealed hierarchies across interfaces and classes, non-sealed branches, permitted subclasses by reflection. */
public class StableSealed {
    sealed interface Vehicle permits Car, Truck, Bike {}
    static sealed abstract class Car implements Vehicle permits Sedan, Electric { abstract int seats(); }
    static final class Sedan extends Car { int seats() { return 5; } }
    static non-sealed class Electric extends Car { int seats() { return 4; } int range() { return 300; } }
    static class Sporty extends Electric { @Override int seats() { return 2; } }
    record Truck(double load) implements Vehicle {}
    enum Bike implements Vehicle { ROAD, MOUNTAIN { @Override int gears() { return 12; } }; int gears() { return 21; } }

    static double toll(Vehicle v) {
        return switch (v) {
            case Sporty s -> 9.99;
            case Electric e when e.range() > 200 -> 1;
            case Car c -> c.seats();
            case Truck(double load) -> 10 + load / 2;
            case Bike b when b == Bike.ROAD -> 0.5;
            case Bike b -> b.gears() / 100.0;
        };
    }

    public static void main(String[] args) {
        for (Vehicle v : List.of(new Sedan(), new Electric(), new Sporty(), new Truck(7.5), Bike.ROAD, Bike.MOUNTAIN)) {
            System.out.println(v.getClass().getName() + " " + toll(v));
        }
        for (Class<?> c : List.of(Vehicle.class, Car.class, Electric.class, Bike.class, Sedan.class)) {
            Class<?>[] permitted = c.getPermittedSubclasses();
            System.out.println(c.getSimpleName() + " sealed=" + c.isSealed() + " " + (permitted == null ? "null" : Arrays.stream(permitted).map(Class::getSimpleName).toList()));
        }
        System.out.println(Bike.MOUNTAIN.getDeclaringClass() == Bike.class ? "declared by Bike" : "?");
    }
}
