// library-if-installed: kotlin-stdlib kotlin-reflect
/** Kotlin's standard library from Java. */
public class KotlinLibrary {
    public static void main(String[] a) {
        System.out.println(kotlin.collections.CollectionsKt.joinToString(kotlin.collections.CollectionsKt.listOf(1,2,3),"-","<",">",-1,"...",x -> "k"+x)+" "+kotlin.text.StringsKt.capitalize("abc")+" "+kotlin.sequences.SequencesKt.toList(kotlin.sequences.SequencesKt.take(kotlin.sequences.SequencesKt.generateSequence(1,(Integer x)->x*2),6))+" "+new kotlin.Pair<>(1,"x")+" "+new kotlin.text.Regex("\\d+").replace("a1b22","#")+" "+kotlin.ranges.RangesKt.until(1,5)+" "+kotlin.random.RandomKt.Random(5).nextInt(100));
    }
}
