import java.util.*; import java.util.concurrent.*; import java.util.stream.*; import java.util.function.*;
public class EverySource {
  static String ch(int c){ StringBuilder b=new StringBuilder(); 
    int[] v={Spliterator.ORDERED,Spliterator.DISTINCT,Spliterator.SORTED,Spliterator.SIZED,Spliterator.NONNULL,Spliterator.IMMUTABLE,Spliterator.CONCURRENT,Spliterator.SUBSIZED};
    String n="ODSZNICU"; int r=c; for(int i=0;i<8;i++) if((c&v[i])!=0){b.append(n.charAt(i)); r&=~v[i];} if(r!=0)b.append("+"+r); return b.toString(); }
  static String est(Spliterator<?> s){ return s.estimateSize()==Long.MAX_VALUE?"MAX":""+s.estimateSize(); }
  static String cmp(Spliterator<?> s){ try { Comparator<?> c=s.getComparator(); return c==null?"nat":"cmp"; } catch(IllegalStateException e){ return "-"; } }
  static int cnt(Spliterator<?> s){ int[] n={0}; s.forEachRemaining(x->n[0]++); return n[0]; }
  static String d(Spliterator<?> s){ return est(s)+"/"+ch(s.characteristics())+"/"+cmp(s)+"/"+s.getExactSizeIfKnown(); }
  static void tree(Spliterator<?> s,int depth,StringBuilder b){
    b.append(d(s));
    if(depth==0){ b.append(" n"+cnt(s)); return; }
    Spliterator<?> p=s.trySplit();
    if(p==null){ b.append(" null n"+cnt(s)); return; }
    b.append(" {"); tree(p,depth-1,b); b.append(" | "); tree(s,depth-1,b); b.append("}");
  }
  static void show(String n, Supplier<? extends Spliterator<?>> f){
    try {
    StringBuilder b=new StringBuilder(); tree(f.get(),3,b); System.out.println(n+": "+b);
    Spliterator<?> s=f.get(); StringBuilder q=new StringBuilder(); boolean r=s.tryAdvance(x->{}); q.append(r+" "+d(s)); r=s.tryAdvance(x->{}); q.append(" "+r+" "+d(s)); Spliterator<?> p=s.trySplit(); q.append(" split "+(p==null?"null":d(p))+" "+d(s)); 
    q.append(" "+cnt(s)+" "+d(s)+" "+s.tryAdvance(x->{})+" "+(s.trySplit()==null));
    System.out.println("   "+q);
    // sequence of prefix splits
    s=f.get(); q=new StringBuilder("   seq"); for(int i=0;i<12;i++){ p=s.trySplit(); if(p==null){q.append(" null");break;} q.append(" "+est(p)+"/"+cnt(p)+">"+est(s)); } q.append(" rest "+cnt(s)); System.out.println(q);
    s=f.get(); q=new StringBuilder("   left"); for(int i=0;i<12;i++){ p=s.trySplit(); if(p==null){q.append(" null");break;} q.append(" "+est(p)+":"+cnt(s)); s=p; } System.out.println(q);
    } catch(Throwable e){ System.out.println(n+" "+e); }
  }
  static <T extends Collection<Integer>> T fill(T c,int n){ for(int i=0;i<n;i++) c.add(i); return c; }
  static Map<Integer,Integer> mp(Map<Integer,Integer> m,int n){ for(int i=0;i<n;i++) m.put(i*7%101,i); return m; }
  public static void main(String[] a){
    for(int n: new int[]{0,11}){
      System.out.println("#### "+n);
      show("ArrayList",()->fill(new ArrayList<>(),n).spliterator());
      show("LinkedList",()->fill(new LinkedList<>(),n).spliterator());
      show("Vector",()->fill(new Vector<>(),n).spliterator());
      show("Stack",()->fill(new Stack<>(),n).spliterator());
      show("ArrayDeque",()->fill(new ArrayDeque<>(),n).spliterator());
      show("PriorityQueue",()->fill(new PriorityQueue<>(),n).spliterator());
      show("HashSet",()->fill(new HashSet<>(),n).spliterator());
      show("LinkedHashSet",()->fill(new LinkedHashSet<>(),n).spliterator());
      show("TreeSet",()->fill(new TreeSet<>(),n).spliterator());
      show("TreeSetC",()->fill(new TreeSet<>(Comparator.reverseOrder()),n).spliterator());
      show("TreeSetDesc",()->fill(new TreeSet<>(),n).descendingSet().spliterator());
      show("TreeSetSub",()->fill(new TreeSet<>(),n).subSet(2,60).spliterator());
      show("CLQ",()->fill(new ConcurrentLinkedQueue<>(),n).spliterator());
      show("CLD",()->fill(new ConcurrentLinkedDeque<>(),n).spliterator());
      show("LBQ",()->fill(new LinkedBlockingQueue<>(),n).spliterator());
      show("LBD",()->fill(new LinkedBlockingDeque<>(),n).spliterator());
      show("LTQ",()->fill(new LinkedTransferQueue<>(),n).spliterator());
      show("ABQ",()->fill(new ArrayBlockingQueue<>(200),n).spliterator());
      show("PBQ",()->fill(new PriorityBlockingQueue<>(),n).spliterator());
      show("DQ",()->new DelayQueue<>().spliterator());
      show("SQ",()->new SynchronousQueue<>().spliterator());
      show("COWAL",()->fill(new CopyOnWriteArrayList<>(),n).spliterator());
      show("COWAS",()->fill(new CopyOnWriteArraySet<>(),n).spliterator());
      show("CHMkeys",()->mp(new ConcurrentHashMap<>(),n).keySet().spliterator());
      show("CHMvals",()->mp(new ConcurrentHashMap<>(),n).values().spliterator());
      show("CHMents",()->mp(new ConcurrentHashMap<>(),n).entrySet().spliterator());
      show("CHMnks",()->fill(ConcurrentHashMap.newKeySet(),n).spliterator());
      show("HMkeys",()->mp(new HashMap<>(),n).keySet().spliterator());
      show("HMvals",()->mp(new HashMap<>(),n).values().spliterator());
      show("HMents",()->mp(new HashMap<>(),n).entrySet().spliterator());
      show("LHMkeys",()->mp(new LinkedHashMap<>(),n).keySet().spliterator());
      show("LHMvals",()->mp(new LinkedHashMap<>(),n).values().spliterator());
      show("LHMents",()->mp(new LinkedHashMap<>(),n).entrySet().spliterator());
      show("LHMskeys",()->((LinkedHashMap<Integer,Integer>)mp(new LinkedHashMap<>(),n)).sequencedKeySet().spliterator());
      show("LHMrev",()->((LinkedHashMap<Integer,Integer>)mp(new LinkedHashMap<>(),n)).reversed().keySet().spliterator());
      show("TMkeys",()->mp(new TreeMap<>(),n).keySet().spliterator());
      show("TMvals",()->mp(new TreeMap<>(),n).values().spliterator());
      show("TMents",()->mp(new TreeMap<>(),n).entrySet().spliterator());
      show("TMdesck",()->((TreeMap<Integer,Integer>)mp(new TreeMap<>(),n)).descendingKeySet().spliterator());
      show("TMdescm",()->((TreeMap<Integer,Integer>)mp(new TreeMap<>(),n)).descendingMap().entrySet().spliterator());
      show("TMdescmv",()->((TreeMap<Integer,Integer>)mp(new TreeMap<>(),n)).descendingMap().values().spliterator());
      show("TMsub",()->((TreeMap<Integer,Integer>)mp(new TreeMap<>(),n)).subMap(3,50).entrySet().spliterator());
      show("TMsubk",()->((TreeMap<Integer,Integer>)mp(new TreeMap<>(),n)).subMap(3,50).keySet().spliterator());
      show("HTkeys",()->mp(new Hashtable<>(),n).keySet().spliterator());
      show("HTvals",()->mp(new Hashtable<>(),n).values().spliterator());
      show("HTents",()->mp(new Hashtable<>(),n).entrySet().spliterator());
      show("Props",()->{ Properties p=new Properties(); for(int i=0;i<n;i++) p.setProperty("k"+i,"v"); return p.keySet().spliterator();});
      show("asList",()->Arrays.asList(fill(new ArrayList<>(),n).toArray()).spliterator());
      show("List.of",()->List.copyOf(fill(new ArrayList<>(),n)).spliterator());
      show("List.of.sub",()->List.copyOf(fill(new ArrayList<>(),n)).subList(0,n/2).spliterator());
      show("Set.of",()->Set.copyOf(fill(new ArrayList<>(),Math.min(n,1))).spliterator());
      show("nCopies",()->Collections.nCopies(n,"x").spliterator());
      show("emptyList",()->Collections.emptyList().spliterator());
      show("emptySet",()->Collections.emptySet().spliterator());
      show("emptyMap",()->Collections.emptyMap().keySet().spliterator());
      show("emptyMapE",()->Collections.emptyMap().entrySet().spliterator());
      show("emptySorted",()->Collections.emptySortedSet().spliterator());
      show("emptyNav",()->Collections.emptyNavigableMap().keySet().spliterator());
      show("singleton",()->Collections.singleton(1).spliterator());
      show("singletonList",()->Collections.singletonList(1).spliterator());
      show("singletonMap",()->Collections.singletonMap(1,2).entrySet().spliterator());
      show("singletonMapk",()->Collections.singletonMap(1,2).keySet().spliterator());
      show("singletonMapv",()->Collections.singletonMap(1,2).values().spliterator());
      show("unmodList",()->Collections.unmodifiableList(fill(new ArrayList<>(),n)).spliterator());
      show("unmodColl",()->Collections.unmodifiableCollection(fill(new ArrayList<>(),n)).spliterator());
      show("unmodSet",()->Collections.unmodifiableSet(fill(new HashSet<>(),n)).spliterator());
      show("unmodSorted",()->Collections.unmodifiableSortedSet(fill(new TreeSet<>(),n)).spliterator());
      show("unmodMapE",()->Collections.unmodifiableMap(mp(new HashMap<>(),n)).entrySet().spliterator());
      show("syncList",()->Collections.synchronizedList(fill(new ArrayList<>(),n)).spliterator());
      show("syncSet",()->Collections.synchronizedSet(fill(new HashSet<>(),n)).spliterator());
      show("checkedList",()->Collections.checkedList(fill(new ArrayList<>(),n),Integer.class).spliterator());
      show("checkedMapE",()->Collections.checkedMap(mp(new HashMap<>(),n),Integer.class,Integer.class).entrySet().spliterator());
      show("newSetFromMap",()->fill(Collections.newSetFromMap(new HashMap<>()),n).spliterator());
      show("setFromSeq",()->fill(Collections.newSequencedSetFromMap(new LinkedHashMap<>()),n).spliterator());
      show("asLifo",()->fill(Collections.asLifoQueue(new ArrayDeque<>()),n).spliterator());
      show("subAL",()->fill(new ArrayList<>(),n).subList(0,n/2).spliterator());
      show("subLL",()->fill(new LinkedList<>(),n).subList(0,n/2).spliterator());
      show("subCOW",()->fill(new CopyOnWriteArrayList<>(),n).subList(0,n/2).spliterator());
      show("revAL",()->fill(new ArrayList<>(),n).reversed().spliterator());
      show("revDeque",()->fill(new ArrayDeque<>(),n).reversed().spliterator());
      show("revLHS",()->fill(new LinkedHashSet<>(),n).reversed().spliterator());
      show("revTS",()->fill(new TreeSet<>(),n).reversed().spliterator());
      show("revCOW",()->fill(new CopyOnWriteArrayList<>(),n).reversed().spliterator());
      show("AbsList",()->new AbstractList<Integer>(){ public Integer get(int i){return i;} public int size(){return n;} }.spliterator());
      show("AbsSeqList",()->new AbstractSequentialList<Integer>(){ public ListIterator<Integer> listIterator(int i){return fill(new ArrayList<>(),n).listIterator(i);} public int size(){return n;} }.spliterator());
      show("AbsColl",()->new AbstractCollection<Integer>(){ public Iterator<Integer> iterator(){return fill(new ArrayList<>(),n).iterator();} public int size(){return n;} }.spliterator());
      show("AbsSet",()->new AbstractSet<Integer>(){ public Iterator<Integer> iterator(){return fill(new ArrayList<>(),n).iterator();} public int size(){return n;} }.spliterator());
      show("AbsQ",()->new AbstractQueue<Integer>(){ public Iterator<Integer> iterator(){return fill(new ArrayList<>(),n).iterator();} public int size(){return n;} public Integer poll(){return null;} public Integer peek(){return null;} public boolean offer(Integer i){return false;} }.spliterator());
      show("Iterable",()->((Iterable<Integer>)()->fill(new ArrayList<>(),n).iterator()).spliterator());
      show("unk",()->Spliterators.spliteratorUnknownSize(fill(new ArrayList<>(),n).iterator(),0));
      show("unkS",()->Spliterators.spliteratorUnknownSize(fill(new ArrayList<>(),n).iterator(),Spliterator.SORTED|Spliterator.SIZED));
      show("itsz",()->Spliterators.spliterator(fill(new ArrayList<>(),n).iterator(),n,Spliterator.ORDERED));
      show("itszW",()->Spliterators.spliterator(fill(new ArrayList<>(),n).iterator(),n*2,Spliterator.CONCURRENT));
      show("coll",()->Spliterators.spliterator(fill(new ArrayList<>(),n),Spliterator.DISTINCT));
      show("arr",()->Spliterators.spliterator(fill(new ArrayList<>(),n).toArray(),Spliterator.DISTINCT));
      show("int[]",()->Spliterators.spliterator(new int[n],Spliterator.DISTINCT));
      show("Arrays.spl",()->Arrays.spliterator(new double[n]));
      show("unkInt",()->Spliterators.spliteratorUnknownSize(IntStream.range(0,n).iterator(),0));
      show("unkLong",()->Spliterators.spliteratorUnknownSize(LongStream.range(0,n).iterator(),Spliterator.NONNULL));
      show("unkDbl",()->Spliterators.spliteratorUnknownSize(IntStream.range(0,n).asDoubleStream().iterator(),0));
      show("szInt",()->Spliterators.spliterator(IntStream.range(0,n).iterator(),n,0));
      show("emptySpl",()->Spliterators.emptySpliterator());
      show("emptyInt",()->Spliterators.emptyIntSpliterator());
      show("AbsSpl",()->new Spliterators.AbstractSpliterator<Integer>(n,Spliterator.SIZED){ int i=0; public boolean tryAdvance(Consumer<? super Integer> c){ if(i>=n)return false; c.accept(i++); return true; } });
      show("AbsIntSpl",()->new Spliterators.AbstractIntSpliterator(n,Spliterator.ORDERED){ int i=0; public boolean tryAdvance(IntConsumer c){ if(i>=n)return false; c.accept(i++); return true; } });
      show("range",()->IntStream.range(0,n).spliterator());
      show("rangeC",()->IntStream.rangeClosed(0,n).spliterator());
      show("lrange",()->LongStream.range(0,n).spliterator());
      show("hugeRange",()->LongStream.range(Long.MIN_VALUE/2-n,Long.MAX_VALUE/2).limit(n).spliterator());
      show("map",()->IntStream.range(0,n).map(x->x+1).spliterator());
      show("mapObj",()->IntStream.range(0,n).mapToObj(x->x+1).spliterator());
      show("boxed",()->IntStream.range(0,n).boxed().spliterator());
      show("filter",()->fill(new ArrayList<>(),n).stream().filter(x->x%2==0).spliterator());
      show("sorted",()->fill(new ArrayList<>(),n).stream().sorted().spliterator());
      show("sortedC",()->fill(new ArrayList<>(),n).stream().sorted(Comparator.reverseOrder()).spliterator());
      show("distinct",()->fill(new ArrayList<>(),n).stream().distinct().spliterator());
      show("limit",()->fill(new ArrayList<>(),n).stream().limit(5).spliterator());
      show("skip",()->fill(new ArrayList<>(),n).stream().skip(3).spliterator());
      show("skiplim",()->fill(new ArrayList<>(),n).stream().skip(3).limit(20).spliterator());
      show("limHash",()->fill(new HashSet<>(),n).stream().limit(5).spliterator());
      show("parsorted",()->fill(new ArrayList<>(),n).parallelStream().sorted().spliterator());
      show("parmap",()->fill(new ArrayList<>(),n).parallelStream().map(x->x).spliterator());
      show("takeW",()->fill(new ArrayList<>(),n).stream().takeWhile(x->x<20).spliterator());
      show("dropW",()->fill(new ArrayList<>(),n).stream().dropWhile(x->x<20).spliterator());
      show("flat",()->fill(new ArrayList<>(),n).stream().flatMap(x->Stream.of(x,x)).spliterator());
      show("peek",()->fill(new TreeSet<>(),n).stream().peek(x->{}).spliterator());
      show("iterate3",()->Stream.iterate(0,x->x<n,x->x+1).spliterator());
      show("iteratelim",()->Stream.iterate(0,x->x+1).limit(n).spliterator());
      show("generate",()->Stream.generate(()->1).limit(n).spliterator());
      show("Iiterate3",()->IntStream.iterate(0,x->x<n,x->x+1).spliterator());
      show("concat",()->Stream.concat(fill(new ArrayList<>(),n).stream(),fill(new HashSet<>(),n).stream()).spliterator());
      show("concat2",()->Stream.concat(fill(new ArrayList<>(),n).stream(),fill(new ArrayList<>(),n).stream()).spliterator());
      show("Iconcat",()->IntStream.concat(IntStream.range(0,n),IntStream.range(0,n)).spliterator());
      show("Stream.of",()->Stream.of(fill(new ArrayList<>(),n).toArray()).spliterator());
      show("Stream.of1",()->Stream.of(1).spliterator());
      show("Stream.empty",()->Stream.empty().spliterator());
      show("ofNullable",()->Stream.ofNullable(n==0?null:1).spliterator());
      show("chars",()->"x".repeat(n).chars().spliterator());
      show("codePoints",()->"x".repeat(n).codePoints().spliterator());
      show("codePointsU",()->"x\u1234".repeat(n).codePoints().spliterator());
      show("sbchars",()->new StringBuilder("x".repeat(n)).chars().spliterator());
      show("lines",()->"x\n".repeat(n).lines().spliterator());
      show("split",()->java.util.regex.Pattern.compile(",").splitAsStream("x,".repeat(n)).spliterator());
      show("multi",()->fill(new ArrayList<>(),n).stream().<Integer>mapMulti((x,c)->c.accept(x)).spliterator());
      show("gather",()->fill(new ArrayList<>(),n).stream().gather(Gatherers.windowFixed(3)).spliterator());
      show("unordered",()->fill(new ArrayList<>(),n).stream().unordered().spliterator());
      show("toArrSort",()->IntStream.range(0,n).sorted().spliterator());
      show("asLong",()->IntStream.range(0,n).asLongStream().spliterator());
      show("scanner",()->new Scanner("x ".repeat(n)).tokens().spliterator());
      show("enumset",()->EnumSet.allOf(TimeUnit.class).spliterator());
      show("enummap",()->new EnumMap<>(Map.of(TimeUnit.DAYS,1)).keySet().spliterator());
    }
  }
}
