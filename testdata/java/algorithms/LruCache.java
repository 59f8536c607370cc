import java.util.*;

public class LruCache {
    static class Cache<K, V> {
        private class Entry { K key; V value; Entry before, after; }
        private final Map<K, Entry> map = new HashMap<>();
        private final Entry head = new Entry();
        private final int capacity;
        int hits, misses;
        Cache(int capacity) { this.capacity = capacity; head.before = head.after = head; }
        V get(K key) { Entry e = map.get(key); if (e == null) { misses++; return null; } hits++; unlink(e); front(e); return e.value; }
        void put(K key, V value) {
            if (map.size() == capacity) { Entry last = head.before; unlink(last); map.remove(last.key); }
            Entry e = new Entry();
            e.key = key; e.value = value;
            map.put(key, e);
            front(e);
        }
        private void unlink(Entry e) { e.before.after = e.after; e.after.before = e.before; }
        private void front(Entry e) { e.after = head.after; e.before = head; head.after.before = e; head.after = e; }
        @Override public String toString() { StringJoiner j = new StringJoiner(">"); for (Entry e = head.after; e != head; e = e.after) j.add(e.key + "=" + e.value); return j.toString(); }
    }

    public static void main(String[] args) throws Exception {
        Cache<String, Integer> c = new Cache<>(3);
        for (String s : "a b c a d e a f b a g".split(" ")) { Integer v = c.get(s); if (v == null) c.put(s, s.charAt(0) - 'a'); System.out.println(s + " " + v + " " + c); }
        System.out.println(c.hits + "/" + c.misses);
    }
}
