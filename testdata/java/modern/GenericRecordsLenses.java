import java.util.*;
import java.util.function.*;

/** Immutable updates through lenses; a tiny state machine of sealed states. */
public class GenericRecordsLenses {
    record Lens<S, A>(Function<S, A> get, BiFunction<S, A, S> set) {
        <B> Lens<S, B> then(Lens<A, B> inner) {
            return new Lens<>(s -> inner.get.apply(get.apply(s)), (s, b) -> set.apply(s, inner.set.apply(get.apply(s), b)));
        }
        S over(S s, UnaryOperator<A> f) { return set.apply(s, f.apply(get.apply(s))); }
        static <T> Lens<List<T>, T> at(int i) {
            return new Lens<>(l -> l.get(i), (l, t) -> { var copy = new ArrayList<>(l); copy.set(i, t); return List.copyOf(copy); });
        }
    }

    record Street(String name, int number) {}
    record Address(Street street, String city) {}
    record Person(String name, List<Address> homes) {}

    sealed interface State {
        record Idle() implements State {}
        record Loading(int percent) implements State {}
        record Done(String result) implements State {}
        record Failed(Exception why, State before) implements State {}
    }
    sealed interface Event { record Start() implements Event {} record Progress(int by) implements Event {} record Error(String text) implements Event {} record Reset() implements Event {} }
    record Step(State s, Event e) {}

    static State next(State state, Event event) {
        return switch (new Step(state, event)) {
            case Step(State.Idle(), Event.Start()) -> new State.Loading(0);
            case Step(State.Loading(int p), Event.Progress(int by)) when p + by >= 100 -> new State.Done("after " + (p + by));
            case Step(State.Loading(int p), Event.Progress(int by)) -> new State.Loading(p + by);
            case Step(var s, Event.Error(var text)) -> new State.Failed(new Exception(text), s);
            case Step(State.Failed(_, var before), Event.Reset()) -> before;
            case Step(_, Event.Reset()) -> new State.Idle();
            case Step(var s, _) -> s;
        };
    }

    public static void main(String[] args) {
        Lens<Person, List<Address>> homes = new Lens<>(Person::homes, (p, h) -> new Person(p.name(), h));
        Lens<Address, Street> street = new Lens<>(Address::street, (a, s) -> new Address(s, a.city()));
        Lens<Street, Integer> number = new Lens<>(Street::number, (s, n) -> new Street(s.name(), n));
        Lens<Person, Integer> second = homes.then(Lens.at(1)).then(street).then(number);
        Person p = new Person("Eve", List.of(new Address(new Street("Elm", 1), "X"), new Address(new Street("Oak", 2), "Y")));
        System.out.println(second.get().apply(p) + " " + second.over(p, n -> n * 10));
        System.out.println(p.equals(second.set().apply(p, 2)));
        State s = new State.Idle();
        for (Event e : List.of(new Event.Progress(5), new Event.Start(), new Event.Progress(60), new Event.Error("net"), new Event.Progress(1), new Event.Reset(), new Event.Progress(70), new Event.Reset())) {
            s = next(s, e);
            System.out.println(e + " -> " + s);
        }
    }
}
