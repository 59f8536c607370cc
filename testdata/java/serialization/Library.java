import java.io.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** The serialized forms of the library's classes. */
public class Library {
    static void show(String what, Object o) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(o);
            }
            System.out.println(what + " " + bytes.size() + " " + HexFormat.of().formatHex(bytes.toByteArray()));
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                Object r = in.readObject();
                System.out.println("  " + r.getClass().getName() + " " + r + " " + r.equals(o));
            }
        } catch (Throwable e) {
            System.out.println(what + " ! " + e);
        }
    }

    public static void main(String[] args) {
        show("ArrayList", new ArrayList<>(List.of("a", "b")));
        show("LinkedList", new LinkedList<>(List.of("a", "b")));
        show("HashMap", new HashMap<>(Map.of("k", 1)));
        LinkedHashMap<String, Integer> lhm = new LinkedHashMap<>();
        lhm.put("x", 1);
        lhm.put("y", 2);
        show("LinkedHashMap", lhm);
        show("TreeMap", new TreeMap<>(lhm));
        show("HashSet", new HashSet<>(List.of("q")));
        show("LinkedHashSet", new LinkedHashSet<>(List.of("q", "r")));
        show("TreeSet", new TreeSet<>(List.of("q", "r")));
        show("LocalDate", LocalDate.of(2024, 2, 29));
        show("LocalDateTime", LocalDateTime.of(2024, 2, 29, 13, 30));
        show("Instant", Instant.ofEpochSecond(1234567890, 5));
        show("Duration", Duration.ofMinutes(90));
        show("ZonedDateTime", ZonedDateTime.of(2024, 2, 29, 13, 30, 0, 0, ZoneId.of("Europe/Paris")));
        show("Period", Period.of(1, 2, 3));
        show("Year", Year.of(2024));
        show("DayOfWeek", DayOfWeek.MONDAY);
        show("BigInteger", new BigInteger("-123456789012345678901234567890"));
        show("BigDecimal", new BigDecimal("12345.6789"));
        show("Date", new Date(1234567890123L));
        show("UUID", new UUID(1, 2));
    }
}
