// library: commons-csv commons-cli commons-io commons-collections4
// flags: -Duser.timezone=UTC
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
import org.apache.commons.cli.*;
import org.apache.commons.collections4.*;
import org.apache.commons.collections4.bag.TreeBag;
import org.apache.commons.collections4.bidimap.*;
import org.apache.commons.collections4.list.*;
import org.apache.commons.collections4.map.*;
import org.apache.commons.collections4.multimap.*;
import org.apache.commons.collections4.queue.CircularFifoQueue;
import org.apache.commons.collections4.trie.PatriciaTrie;
import org.apache.commons.csv.*;
import org.apache.commons.io.*;
import org.apache.commons.io.comparator.*;
import org.apache.commons.io.filefilter.*;
import org.apache.commons.io.input.*;
import org.apache.commons.io.output.*;

/** commons-csv, commons-cli, commons-io and commons-collections4 as small tools use them. */
public class CommonsSmall {
    static void csv() throws IOException {
        String text = "id;name;note\n1;Ann;\"two\nlines; \"\"quoted\"\"\"\n2;;x\n# comment\n3;Bob;last";
        CSVFormat f = CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).setCommentMarker('#').setNullString("").build();
        try (CSVParser p = CSVParser.parse(text, f)) {
            for (CSVRecord r : p) System.out.println(r.getRecordNumber() + " " + r.toMap() + " " + r.get("name") + " " + r.isSet("note") + " " + p.getCurrentLineNumber());
            System.out.println(p.getHeaderNames());
        }
        StringBuilder out = new StringBuilder();
        try (CSVPrinter p = new CSVPrinter(out, CSVFormat.EXCEL.builder().setQuoteMode(QuoteMode.MINIMAL).build())) { p.printRecord("a", "b,c", "d\"e", null, 1.5); p.printComment("none"); p.printRecords(List.of(List.of(1, 2), new String[] {"x", " y "})); }
        System.out.println(out.toString().replace("\r", "\\r"));
        System.out.println(CSVFormat.TDF.format("t", 1, "a b") + " " + CSVFormat.MYSQL.format("x\ty", null) + " " + CSVFormat.POSTGRESQL_CSV.format("q\"", "z"));
        try { CSVParser.parse("a,\"b", CSVFormat.DEFAULT).getRecords(); } catch (IOException e) { System.out.println(e.getMessage()); }
    }

    static void cli() {
        Options o = new Options().addOption("v", "verbose", false, "talk").addOption(Option.builder("f").longOpt("file").hasArg().argName("path").desc("the file").required().build()).addOption(Option.builder("D").hasArgs().valueSeparator('=').desc("property").build()).addOption(Option.builder("n").type(Number.class).hasArg().build());
        OptionGroup g = new OptionGroup().addOption(new Option("x", "one")).addOption(new Option("y", "other"));
        o.addOptionGroup(g);
        for (String line : List.of("-v -f a.txt rest more", "--file=b -Dk=v -Dj=w -n 42 -- -z", "-v", "-f", "-f a -q", "-f a -x -y", "-f a -n abc", "--verb --fi c")) {
            try {
                CommandLine c = new DefaultParser().parse(o, line.split(" "));
                System.out.println(c.hasOption('v') + " " + c.getOptionValue("file") + " " + c.getArgList() + " " + new TreeMap<>(c.getOptionProperties("D")) + " " + c.getParsedOptionValue("n") + " " + c.getOptionValue("none", "default"));
            } catch (ParseException e) { System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage()); }
        }
        StringWriter w = new StringWriter();
        new HelpFormatter().printHelp(new PrintWriter(w, true), 60, "tool [options]", "header text", o, 2, 3, "footer", true);
        System.out.println(w);
    }

    static void io() throws IOException {
        Path dir = Files.createTempDirectory("commons");
        File file = dir.resolve("a/b.txt").toFile();
        FileUtils.writeStringToFile(file, "line 1\nline é\n", StandardCharsets.UTF_8);
        FileUtils.writeLines(new File(file.getParentFile(), "c.log"), List.of("x", "y"), "\r\n");
        System.out.println(FileUtils.readLines(file, "UTF-8") + " " + FileUtils.sizeOfDirectory(dir.toFile()) + " " + FileUtils.byteCountToDisplaySize(123456789L) + " " + FileUtils.checksumCRC32(file) + " " + FileUtils.contentEquals(file, file));
        System.out.println(FileUtils.listFiles(dir.toFile(), new SuffixFileFilter("txt", "log"), TrueFileFilter.INSTANCE).stream().map(File::getName).sorted().toList() + " " + FilenameUtils.getExtension("x/y.tar.gz") + FilenameUtils.normalize("/a/../b/./c") + FilenameUtils.getBaseName("p/q.r") + FilenameUtils.concat("/a/b", "../c") + FilenameUtils.wildcardMatch("file.txt", "*.t?t") + FilenameUtils.separatorsToUnix("a\\b"));
        File[] fs = file.getParentFile().listFiles();
        Arrays.sort(fs, NameFileComparator.NAME_COMPARATOR);
        System.out.println(fs[0].getName() + " " + IOUtils.toString(new FileInputStream(file), "UTF-8").length() + " " + IOUtils.readLines(new StringReader("p\nq")) + " " + IOUtils.toByteArray(new BoundedInputStream(new ByteArrayInputStream(new byte[10]), 4)).length);
        java.io.ByteArrayOutputStream b = new java.io.ByteArrayOutputStream();
        try (TeeInputStream tee = new TeeInputStream(new ByteArrayInputStream("tee".getBytes()), b); CountingOutputStream count = new CountingOutputStream(NullOutputStream.NULL_OUTPUT_STREAM)) { IOUtils.copy(tee, count); System.out.println(b + " " + count.getByteCount()); }
        try (LineIterator it = FileUtils.lineIterator(file)) { it.next(); System.out.println(it.next() + it.hasNext()); }
        try (ReversedLinesFileReader r = new ReversedLinesFileReader(file, StandardCharsets.UTF_8)) { System.out.println(r.readLine()); }
        try (BOMInputStream bom = new BOMInputStream(new ByteArrayInputStream(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, 'x'}))) { System.out.println(bom.hasBOM() + " " + bom.getBOMCharsetName() + (char) bom.read()); }
        FileUtils.copyDirectory(dir.toFile(), dir.resolve("copy").toFile(), f -> !f.getName().equals("copy"));
        FileUtils.moveFile(file, dir.resolve("moved").toFile());
        System.out.println(dir.resolve("copy/a/b.txt").toFile().exists() + " " + file.exists());
        try { FileUtils.readFileToString(file, "UTF-8"); } catch (IOException e) { System.out.println(e.getClass().getSimpleName()); }
        FileUtils.deleteDirectory(dir.toFile());
        System.out.println(Files.exists(dir) + " " + EndianUtils.swapInteger(1) + " " + new HexDumpProbe());
    }
    static class HexDumpProbe { @Override public String toString() { java.io.ByteArrayOutputStream b = new java.io.ByteArrayOutputStream(); try { HexDump.dump("dump me".getBytes(), 0, b, 0); } catch (IOException e) { throw new UncheckedIOException(e); } return b.toString().trim(); } }

    static void collections() {
        Bag<String> bag = new TreeBag<>(List.of("a", "b", "a"));
        BidiMap<String, Integer> bidi = new TreeBidiMap<>(Map.of("x", 1, "y", 2));
        LRUMap<Integer, String> lru = new LRUMap<>(2);
        lru.put(1, "a"); lru.put(2, "b"); lru.get(1); lru.put(3, "c");
        CircularFifoQueue<Integer> ring = new CircularFifoQueue<>(2);
        Collections.addAll(ring, 1, 2, 3);
        MultiValuedMap<String, Integer> mv = new ArrayListValuedHashMap<>();
        mv.put("k", 1); mv.put("k", 2);
        PatriciaTrie<Integer> trie = new PatriciaTrie<>(Map.of("car", 1, "cat", 2, "dog", 3));
        TreeList<Integer> tl = new TreeList<>(List.of(5, 6, 7));
        tl.add(1, 9);
        System.out.println(bag.getCount("a") + " " + bidi.getKey(2) + " " + bidi.inverseBidiMap() + " " + lru + " " + ring + " " + mv + " " + trie.prefixMap("ca") + " " + tl + " " + new CaseInsensitiveMap<>(Map.of("Key", 1)).get("KEY"));
        System.out.println(CollectionUtils.union(List.of(1, 2, 2), List.of(2, 3)) + " " + CollectionUtils.intersection(List.of(1, 2, 2), List.of(2, 2, 3)) + " " + CollectionUtils.subtract(List.of(1, 2, 2), List.of(2)) + " " + CollectionUtils.disjunction(List.of(1, 2), List.of(2, 3)) + " " + CollectionUtils.getCardinalityMap(List.of("p", "p")) + " " + ListUtils.partition(List.of(1, 2, 3), 2) + " " + ListUtils.longestCommonSubsequence(List.of(1, 2, 3, 4), List.of(2, 4, 5)) + " " + CollectionUtils.collate(List.of(1, 4), List.of(2, 3)) + " " + IterableUtils.chainedIterable(List.of(1), List.of(2)) + " " + SetUtils.difference(Set.of(1, 2), Set.of(2)) + " " + MapUtils.invertMap(Map.of("a", 1)));
        Map<String, List<Integer>> lazy = LazyMap.lazyMap(new TreeMap<>(), () -> new ArrayList<>());
        lazy.get("new").add(1);
        OrderedMap<String, Integer> linked = new LinkedMap<>();
        linked.put("one", 1); linked.put("two", 2);
        System.out.println(lazy + " " + linked.lastKey() + " " + linked.previousKey("two") + " " + new Flat3Map<>(linked) + " " + IteratorUtils.toList(new org.apache.commons.collections4.iterators.PermutationIterator<>(List.of(1, 2, 3))).size() + " " + ComparatorUtils.chainedComparator(Comparator.<Integer>naturalOrder().reversed()).compare(1, 2));
        try { PredicatedListProbe.check(); } catch (IllegalArgumentException e) { System.out.println(e.getMessage().replaceAll("Lambda.*@[0-9a-f]+", "Lambda")); }
    }
    static class PredicatedListProbe { static void check() { List<Integer> l = PredicatedList.predicatedList(new ArrayList<>(), x -> x > 0); l.add(1); l.add(-1); } }

    public static void main(String[] args) throws Exception { csv(); cli(); io(); collections(); }
}
