import java.util.*;

public class Lists {
    public static void main(String[] args) {
        for (List<Integer> list : List.of(new ArrayList<Integer>(), new LinkedList<Integer>(), new Vector<Integer>())) {
            for (int i = 0; i < 10; i++) list.add(i * i);
            list.add(3, -1);
            list.remove(0);
            list.remove((Integer) 81);
            list.set(1, 100);
            list.addAll(2, List.of(7, 7));
            System.out.println(list + " " + list.size() + " " + list.indexOf(7) + " " + list.lastIndexOf(7) + " " + list.contains(64) + " " + list.get(4) + " " + list.hashCode());
            System.out.println(list.subList(2, 5) + " " + list.containsAll(List.of(7, 100)));
            list.subList(2, 4).clear();
            Collections.sort(list);
            Collections.reverse(list);
            Collections.swap(list, 0, 1);
            System.out.println(list + " " + Collections.max(list) + Collections.min(list) + " " + Collections.frequency(list, 4));
            list.retainAll(Set.of(4, 16, 36));
            ListIterator<Integer> it = list.listIterator();
            while (it.hasNext()) { int v = it.next(); if (v == 16) it.remove(); else { it.set(v + 1); it.add(0); } }
            while (it.hasPrevious()) System.out.print(it.previousIndex() + ":" + it.previous() + " ");
            System.out.println();
            try { for (Integer i : list) list.add(i); } catch (ConcurrentModificationException e) { System.out.println(e); }
            try { list.get(99); } catch (IndexOutOfBoundsException e) { System.out.println(e.getClass().getName()); }
            System.out.println(list.equals(new ArrayList<>(list)) + " " + Arrays.toString(list.toArray()) + list.toArray(new Integer[0]).length);
        }
        try { List.of(1).add(2); } catch (UnsupportedOperationException e) { System.out.println(e); }
        try { List.of(1, null); } catch (NullPointerException e) { System.out.println("NPE"); }
        try { new ArrayList<>(List.of(1)).get(1); } catch (IndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        try { new LinkedList<>().getFirst(); } catch (NoSuchElementException e) { System.out.println(e); }
        try { Arrays.asList(1, 2).add(3); } catch (UnsupportedOperationException e) { System.out.println(e); }
        System.out.println(Collections.nCopies(3, "x") + " " + Collections.emptyList() + Collections.singletonList(1) + Collections.unmodifiableList(new ArrayList<>(List.of(2))));
        List<Integer> shuffled = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8));
        Collections.shuffle(shuffled, new Random(5));
        System.out.println(shuffled);
        Collections.rotate(shuffled, 3);
        System.out.println(shuffled + " " + shuffled.reversed() + shuffled.getFirst() + shuffled.removeLast() + " " + Collections.binarySearch(List.of(1, 3, 5), 4));
    }
}
