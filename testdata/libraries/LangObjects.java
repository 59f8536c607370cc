// library: commons-lang3
// flags: -Duser.timezone=UTC -Duser.language=en -Duser.country=US
import java.util.*;
import org.apache.commons.lang3.*;
import org.apache.commons.lang3.builder.*;
import org.apache.commons.lang3.event.EventUtils;
import org.apache.commons.lang3.exception.*;
import org.apache.commons.lang3.mutable.*;
import org.apache.commons.lang3.reflect.*;
import org.apache.commons.lang3.time.*;
import org.apache.commons.lang3.tuple.*;

/** Builders, tuples, reflection, dates of commons-lang3. */
public class LangObjects {
    public static class Person implements Comparable<Person> {
        public String name;
        protected int age;
        transient double score = 1.5;
        int[] codes = {1, 2};

        public Person(String name, int age) {
            this.name = name;
            this.age = age;
        }

        public String greet(String who) {
            return "Hello " + who + " from " + name;
        }

        public static int twice(int x) {
            return 2 * x;
        }

        public int getAge() {
            return age;
        }

        @Override
        public boolean equals(Object o) {
            return EqualsBuilder.reflectionEquals(this, o);
        }

        @Override
        public int hashCode() {
            return new HashCodeBuilder(17, 37).append(name).append(age).toHashCode();
        }

        @Override
        public int compareTo(Person o) {
            return new CompareToBuilder().append(name, o.name).append(age, o.age).toComparison();
        }

        @Override
        public String toString() {
            return new ToStringBuilder(this, ToStringStyle.SHORT_PREFIX_STYLE).append("name", name).append("age", age).append("codes", codes).toString();
        }
    }

    public static void main(String[] args) throws Exception {
        Person p = new Person("Ann", 30);
        System.out.println(p + " " + p.hashCode() + p.equals(new Person("Ann", 30)) + p.equals(new Person("Bob", 30)) + p.compareTo(new Person("Ann", 31)));
        for (ToStringStyle style : new ToStringStyle[] {ToStringStyle.JSON_STYLE, ToStringStyle.NO_CLASS_NAME_STYLE, ToStringStyle.SIMPLE_STYLE, ToStringStyle.NO_FIELD_NAMES_STYLE}) {
            System.out.println(new ToStringBuilder(p, style).append("name", p.name).append("map", Map.of("k", 1)).append("list", List.of(1, 2)).append("d", 2.5).append("n", (Object) null).toString().replaceAll("@[0-9a-f]+", "@"));
        }
        System.out.println(ReflectionToStringBuilder.toString(p, ToStringStyle.SHORT_PREFIX_STYLE) + HashCodeBuilder.reflectionHashCode(p, "codes"));
        DiffResult<Person> diff = new DiffBuilder<>(p, new Person("Ann", 31), ToStringStyle.SHORT_PREFIX_STYLE).append("name", p.name, "Ann").append("age", p.age, 31).build();
        System.out.println(diff.getNumberOfDiffs() + " " + diff.getDiffs());
        Pair<String, Integer> pair = Pair.of("a", 1);
        Triple<Integer, String, Boolean> triple = Triple.of(1, "b", true);
        System.out.println(pair + " " + triple + pair.compareTo(Pair.of("a", 2)) + pair.toString("%s->%s") + MutablePair.of(1, 2) + pair.equals(new AbstractMap.SimpleEntry<>("a", 1)) + pair.hashCode());
        MutableInt m = new MutableInt(5);
        m.add(3);
        m.increment();
        MutableObject<String> mo = new MutableObject<>("x");
        System.out.println(m + " " + m.getAndAdd(2) + m.intValue() + mo + new MutableBoolean(true).isTrue());
        System.out.println(MethodUtils.invokeMethod(p, "greet", "Bob") + " " + MethodUtils.invokeStaticMethod(Person.class, "twice", 21) + FieldUtils.readField(p, "age", true) + ConstructorUtils.invokeConstructor(Person.class, "Cid", 4)
            + FieldUtils.getAllFieldsList(Person.class).size() + TypeUtils.isAssignable(Integer.class, Number.class) + MethodUtils.getAccessibleMethod(Person.class, "getAge"));
        FieldUtils.writeField(p, "age", 99, true);
        System.out.println(p.getAge() + " " + TypeUtils.toString(Person.class.getMethod("compareTo", Person.class).getGenericReturnType()) + InheritanceUtils.distance(Integer.class, Object.class));
        System.out.println(ObjectUtils.firstNonNull(null, "z") + ObjectUtils.compare(1, 2) + ObjectUtils.max(3, 9, 4) + ObjectUtils.median(5, 1, 3) + ObjectUtils.mode("a", "b", "a") + ObjectUtils.defaultIfNull(null, 7) + ObjectUtils.isEmpty(new int[0]));
        Exception e = new IllegalStateException("outer", new RuntimeException("inner", new Error("root")));
        System.out.println(ExceptionUtils.getRootCauseMessage(e) + ExceptionUtils.getThrowableCount(e) + ExceptionUtils.indexOfType(e, Error.class) + ExceptionUtils.getMessage(e) + ExceptionUtils.getStackFrames(e).length / 100);
        System.out.println(new ContextedException("msg").addContextValue("k", 5).getFirstContextValue("k") + new ContextedRuntimeException("m").addContextValue("a", "b").getMessage());
        TimeZone utc = TimeZone.getTimeZone("UTC");
        Date date = new Date(1720000000123L);
        System.out.println(FastDateFormat.getInstance("yyyy-MM-dd'T'HH:mm:ss.SSSZZ EEEE MMM D w u YYYY", utc, Locale.US).format(date));
        FastDateFormat fast = FastDateFormat.getInstance("dd/MM/yyyy hh:mm a", utc, Locale.US);
        System.out.println(fast.format(date) + " " + fast.parse("03/07/2024 09:46 AM").getTime() + fast + FastDateFormat.getDateInstance(FastDateFormat.MEDIUM, utc, Locale.US).format(date));
        System.out.println(DateUtils.parseDate("2024-07-03 10:11", "yyyy/MM/dd", "yyyy-MM-dd HH:mm").getTime() + " " + DateUtils.addMonths(date, 8).getTime() + " " + DateUtils.truncate(date, Calendar.HOUR).getTime() + " " + DateUtils.round(date, Calendar.MONTH).getTime()
            + " " + DateUtils.ceiling(date, Calendar.DATE).getTime() + DateUtils.isSameDay(date, new Date(1720000001123L)) + DateUtils.getFragmentInMinutes(date, Calendar.DAY_OF_YEAR));
        System.out.println(DurationFormatUtils.formatDuration(3723004, "HH:mm:ss.SSS") + " " + DurationFormatUtils.formatDurationWords(90061000, true, true) + " " + DurationFormatUtils.formatPeriod(0, 1720000000123L, "y-M-d") + " " + DurationFormatUtils.formatDurationHMS(61001));
        try {
            DateUtils.parseDateStrictly("2024-02-30", "yyyy-MM-dd");
        } catch (java.text.ParseException x) {
            System.out.println(x);
        }
        StopWatch watch = StopWatch.createStarted();
        watch.stop();
        System.out.println(watch.isStopped() + " " + new org.apache.commons.lang3.text.ExtendedMessageFormat("{0} is {1,number,#.0}", Locale.US).format(new Object[] {"x", 2}));
        System.out.println(SerializationTest.class.getSimpleName() + AnnotationTest.check());
    }

    static class SerializationTest {
    }

    static class AnnotationTest {
        @Deprecated(since = "3")
        static void old() {
        }

        static String check() throws Exception {
            Deprecated d = AnnotationTest.class.getDeclaredMethod("old").getAnnotation(Deprecated.class);
            return AnnotationUtils.toString(d).contains("3") + " " + AnnotationUtils.equals(d, d);
        }
    }
}
