// stdin: 2024-03-01T10:00:00Z INFO  [main] Started in 1250 ms
// stdin: 2024-03-01T10:00:05Z DEBUG [worker-1] cache miss key=user:17
// stdin: 2024-03-01T10:01:00Z ERROR [worker-2] java.io.IOException: Connection reset
// stdin: \tat com.example.Net.read(Net.java:42)
// stdin: \tat com.example.Main.run(Main.java:7)
// stdin: 2024-03-01T10:02:30Z WARN  [main] slow request 2034 ms path=/a/b
// stdin: garbage line
// stdin: 2024-03-01T11:02:30Z INFO  [worker-1] done 15 ms
import java.io.*;
import java.time.*;
import java.time.temporal.ChronoUnit;
import java.util.*;
import java.util.regex.*;
import java.util.stream.*;

/** Log lines with continuation lines, statistics by level, thread and time. */
public class LogAnalyzer {
    enum Level { DEBUG, INFO, WARN, ERROR }
    record Entry(Instant time, Level level, String thread, String message, List<String> more) {
        OptionalInt millis() {
            Matcher m = Pattern.compile("(\\d+) ms").matcher(message);
            return m.find() ? OptionalInt.of(Integer.parseInt(m.group(1))) : OptionalInt.empty();
        }
    }

    private static final Pattern LINE = Pattern.compile("(?<time>\\S+Z) (?<level>[A-Z]+)\\s+\\[(?<thread>[^]]+)] (?<message>.*)");

    public static void main(String[] args) throws IOException {
        List<Entry> entries = new ArrayList<>();
        int bad = 0;
        try (LineNumberReader in = new LineNumberReader(new InputStreamReader(System.in))) {
            for (String line; (line = in.readLine()) != null;) {
                Matcher m = LINE.matcher(line);
                if (m.matches()) {
                    entries.add(new Entry(Instant.parse(m.group("time")), Level.valueOf(m.group("level")), m.group("thread"), m.group("message"), new ArrayList<>()));
                } else if (line.startsWith("\t") && !entries.isEmpty()) {
                    entries.getLast().more().add(line.strip());
                } else {
                    System.out.println("line " + in.getLineNumber() + " unreadable: " + line);
                    bad++;
                }
            }
        }
        System.out.println(entries.size() + " entries, " + bad + " bad");
        EnumMap<Level, Long> levels = entries.stream().collect(Collectors.groupingBy(Entry::level, () -> new EnumMap<>(Level.class), Collectors.counting()));
        System.out.println(levels);
        System.out.println(entries.stream().collect(Collectors.partitioningBy(e -> e.level().compareTo(Level.WARN) >= 0, Collectors.mapping(Entry::message, Collectors.toList()))));
        System.out.println(entries.stream().map(Entry::millis).flatMapToInt(OptionalInt::stream).summaryStatistics());
        Map<String, Duration> spans = new TreeMap<>();
        entries.stream().collect(Collectors.groupingBy(Entry::thread)).forEach((t, es) -> spans.put(t, Duration.between(es.getFirst().time(), es.getLast().time())));
        System.out.println(spans);
        System.out.println(entries.stream().collect(Collectors.groupingBy(e -> e.time().truncatedTo(ChronoUnit.HOURS), TreeMap::new, Collectors.counting())).descendingMap());
        entries.stream().filter(e -> !e.more().isEmpty()).forEach(e -> System.out.println(e.message() + " <- " + e.more().getLast()));
        System.out.println(LINE.toString() + " " + entries.getFirst().time().atZone(ZoneOffset.ofHours(2)));
    }
}
