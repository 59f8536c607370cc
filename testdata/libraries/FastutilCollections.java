// library-if-installed: fastutil trove4j
import it.unimi.dsi.fastutil.ints.*;
import it.unimi.dsi.fastutil.objects.*;
import it.unimi.dsi.fastutil.longs.*;
/** fastutil: maps, lists, sets. */
public class FastutilCollections {
    public static void main(String[] a) {
        Int2IntOpenHashMap m = new Int2IntOpenHashMap();
        for (int i=0;i<100000;i++) m.addTo(i%1000, i);
        System.out.println(m.get(7)+" "+m.size());
        IntArrayList l = new IntArrayList(new int[]{3,1,2});
        l.sort(null);
        System.out.println(l+" "+l.getInt(0));
        Object2IntMap<String> o = new Object2IntLinkedOpenHashMap<>();
        o.put("a",1);
        o.put("b",2);
        System.out.println(o);
        IntRBTreeSet s = new IntRBTreeSet(l);
        System.out.println(s.headSet(3)+" "+s.lastInt());
        LongOpenHashSet h = new LongOpenHashSet();
        for (long i=0;i<5000;i++) h.add(i*i);
        System.out.println(h.size()+" "+h.contains(49));
        IntArrays.quickSort(new int[]{5,4});
        System.out.println(new Int2ObjectAVLTreeMap<>(java.util.Map.of(1,"x",5,"y")).firstEntry());
    }
}
