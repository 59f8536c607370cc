import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

/** Sublists, reversed views and iterators of lists: writes through, structural changes beneath, ListIterator's states. */
public class Views {
    static void attempt(String name, Supplier<Object> s) {
        try {
            System.out.println(name + ": " + s.get());
        } catch (RuntimeException e) {
            System.out.println(name + ": " + e);
        }
    }

    static void tour(String name, Supplier<List<Integer>> make) {
        System.out.println("== " + name);
        List<Integer> l = make.get();
        for (int i = 0; i < 10; i++) l.add(i);
        List<Integer> sub = l.subList(2, 8);
        attempt("sub", () -> sub + " " + sub.size() + " " + sub.indexOf(5) + " " + sub.contains(9) + " " + sub.get(0) + sub.getLast());
        attempt("nested", () -> sub.subList(1, 4) + " " + sub.subList(1, 4).subList(0, 0) + " " + sub.subList(6, 6));
        attempt("set through", () -> { sub.set(0, 22); sub.subList(1, 3).set(0, 33); return l; });
        attempt("add through", () -> { sub.add(99); sub.add(0, -1); sub.subList(2, 4).add(77); return l + " " + sub; });
        attempt("remove through", () -> { sub.remove(0); sub.remove(Integer.valueOf(77)); sub.removeIf(x -> x > 90); return l + " " + sub; });
        attempt("sort sub", () -> { sub.sort(Comparator.reverseOrder()); return l; });
        attempt("replaceAll sub", () -> { sub.subList(0, 2).replaceAll(x -> x * 10); return l; });
        attempt("reverse", () -> { Collections.reverse(sub); return l; });
        attempt("clear part", () -> { sub.subList(1, 3).clear(); return l + " " + sub.size(); });
        attempt("get out", () -> sub.get(sub.size()));
        attempt("get -1", () -> sub.get(-1));
        attempt("set out", () -> sub.set(20, 0));
        attempt("add out", () -> { sub.add(20, 0); return l; });
        attempt("remove out", () -> sub.remove(20));
        attempt("subList out", () -> sub.subList(0, 20));
        attempt("subList inverted", () -> sub.subList(2, 1));
        attempt("subList -1", () -> l.subList(-1, 2));
        attempt("beneath", () -> { l.add(1000); return sub.size(); });
        attempt("beneath get", () -> sub.get(0));
        attempt("beneath text", sub::toString);
        attempt("reversed", () -> { List<Integer> r = l.reversed(); r.add(5); r.addFirst(6); r.set(1, 111); return r + " " + l + " " + r.indexOf(5) + r.reversed().equals(l); });
        attempt("reversed sub", () -> { List<Integer> r = l.reversed().subList(0, 3); r.clear(); return l; });
        attempt("reversed iterator", () -> { ListIterator<Integer> it = l.reversed().listIterator(); it.next(); it.add(404); it.next(); it.remove(); return l + " " + it.nextIndex(); });
        attempt("list iterator", () -> {
            StringBuilder b = new StringBuilder();
            ListIterator<Integer> it = l.listIterator(1);
            b.append(it.previousIndex()).append(it.nextIndex()).append(it.hasPrevious());
            int x = it.next(); it.set(x + 1); it.previous(); it.add(55); b.append(it.next()).append(it.nextIndex());
            return b + " " + l;
        });
        attempt("set before next", () -> { l.listIterator().set(1); return 0; });
        attempt("remove before next", () -> { l.iterator().remove(); return 0; });
        attempt("remove twice", () -> { Iterator<Integer> it = l.iterator(); it.next(); it.remove(); it.remove(); return 0; });
        attempt("set after add", () -> { ListIterator<Integer> it = l.listIterator(); it.next(); it.add(8); it.set(9); return 0; });
        attempt("set after remove", () -> { ListIterator<Integer> it = l.listIterator(); it.next(); it.remove(); it.set(9); return 0; });
        attempt("previous at start", () -> l.listIterator().previous());
        attempt("next at end", () -> l.listIterator(l.size()).next());
        attempt("listIterator out", () -> l.listIterator(l.size() + 1));
        attempt("cme next", () -> { Iterator<Integer> it = l.iterator(); l.add(1); return it.next(); });
        attempt("cme hasNext", () -> { int n = 0; for (Integer x : l) if (n++ == l.size() - 2) l.remove(x); return n; });
        attempt("cme forEach", () -> { l.forEach(x -> { if (x == 1) l.add(2); }); return l; });
        attempt("cme removeIf", () -> { l.removeIf(x -> { if (l.size() < 50) l.add(x); return false; }); return l; });
        attempt("forEachRemaining", () -> { Iterator<Integer> it = l.iterator(); it.next(); int[] n = {0}; it.forEachRemaining(x -> n[0] += x); return n[0] > 0; });
        attempt("add at", () -> { l.add(l.size() + 1, 0); return 0; });
        attempt("addAll at", () -> { l.addAll(-1, List.of(1)); return 0; });
        attempt("addAll self", () -> { List<Integer> m = make.get(); m.add(1); m.addAll(m); return m; });
        attempt("remove object", () -> { List<Integer> m = make.get(); m.addAll(List.of(5, 1, 5)); m.remove((Integer) 5); m.remove(0); return m; });
        attempt("equals", () -> { List<Integer> m = make.get(); m.addAll(Arrays.asList(1, null, 3)); return m.equals(Arrays.asList(1, null, 3)) + " " + m.hashCode() + " " + m.lastIndexOf(null) + " " + m.containsAll(List.of(1, 3)) + Arrays.toString(m.toArray(new Integer[5])); });
        attempt("toArray type", () -> l.toArray(new String[0]));
        attempt("first of empty", () -> make.get().getFirst());
        attempt("removeLast of empty", () -> make.get().removeLast());
        attempt("collections", () -> { List<Integer> m = make.get(); m.addAll(List.of(3, 1, 2, 3)); Collections.swap(m, 0, 1); Collections.rotate(m, -1); return m + " " + Collections.frequency(m, 3) + Collections.max(m) + Collections.indexOfSubList(m, List.of(2, 3)) + Collections.disjoint(m, List.of(9)) + Collections.replaceAll(m, 3, 4) + m; });
        attempt("swap out", () -> { List<Integer> m = make.get(); Collections.swap(m, 0, 1); return m; });
        attempt("copy short", () -> { Collections.copy(make.get(), List.of(1)); return 0; });
        attempt("fill", () -> { List<Integer> m = make.get(); m.addAll(List.of(1, 2)); Collections.fill(m, 0); return m + " " + Collections.addAll(m); });
        attempt("max empty", () -> Collections.max(make.get()));
    }

    public static void main(String[] args) {
        tour("ArrayList", ArrayList::new);
        tour("LinkedList", LinkedList::new);
        tour("Vector", Vector::new);
        tour("CopyOnWriteArrayList", CopyOnWriteArrayList::new);
        attempt("capacity", () -> new ArrayList<>(-1));
        attempt("vector capacity", () -> new Vector<>(-1));
        attempt("ensure", () -> { ArrayList<Integer> a = new ArrayList<>(List.of(1)); a.ensureCapacity(100); a.trimToSize(); return a.clone(); });
    }
}
