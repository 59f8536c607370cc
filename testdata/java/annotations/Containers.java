import java.lang.annotation.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.stream.*;

/** What frameworks do with annotations: routing tables, validation, injection. */
public class Containers {
    @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.METHOD) @interface Route { String path(); String[] methods() default {"GET"}; int priority() default 0; }
    @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD) @interface Range { int min() default 0; int max() default Integer.MAX_VALUE; String message() default "out of range"; }
    @Retention(RetentionPolicy.RUNTIME) @Target({ElementType.FIELD, ElementType.PARAMETER}) @interface Named { String value(); }
    @Retention(RetentionPolicy.RUNTIME) @Repeatable(Roles.class) @Target({ElementType.METHOD, ElementType.TYPE}) @interface Role { String value(); }
    @Retention(RetentionPolicy.RUNTIME) @Target({ElementType.METHOD, ElementType.TYPE}) @interface Roles { Role[] value(); }
    @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.ANNOTATION_TYPE) @interface Meta { Class<? extends Annotation>[] value() default {}; }
    @Meta({Route.class, Role.class}) @Retention(RetentionPolicy.RUNTIME) @interface Controller { }

    @Controller @Role("admin") static class Users {
        @Route(path = "/users", priority = 5) @Role("reader") public String list() { return "list"; }
        @Route(path = "/users/{id}", methods = {"GET", "HEAD"}, priority = 3) public String one(@Named("id") int id) { return "one " + id; }
        @Route(path = "/users", methods = "POST", priority = 9) @Role("writer") @Role("admin") public String add(@Named("name") String name, @Named("age") int age) { return name + age; }
        public void unrouted() { }
    }
    static class Person { @Range(min = 1, max = 150) int age; @Range(max = 3, message = "too long") int len; @Named("n") String name; Person(int a, int l) { age = a; len = l; } }

    public static void main(String[] args) throws Exception {
        Users users = new Users();
        Map<String, Object> given = Map.of("id", 7, "name", "ann", "age", 30);
        Stream.of(Users.class.getDeclaredMethods()).filter(m -> m.isAnnotationPresent(Route.class)).sorted(Comparator.comparingInt(m -> m.getAnnotation(Route.class).priority())).forEach(m -> {
            Route r = m.getAnnotation(Route.class);
            Object[] a = Stream.of(m.getParameters()).map(p -> given.get(p.getAnnotation(Named.class).value())).toArray();
            try { System.out.println(r.priority() + " " + Arrays.toString(r.methods()) + " " + r.path() + " -> " + m.invoke(users, a) + " " + Stream.of(m.getAnnotationsByType(Role.class)).map(Role::value).collect(Collectors.joining(","))); }
            catch (ReflectiveOperationException e) { System.out.println(e); }
        });
        for (Person p : new Person[] {new Person(20, 2), new Person(0, 9)})
            for (Field f : Person.class.getDeclaredFields()) {
                Range r = f.getAnnotation(Range.class);
                if (r != null) { int v = f.getInt(p); System.out.println(f.getName() + "=" + v + (v < r.min() || v > r.max() ? " " + r.message() + " " + r : " ok")); }
            }
        System.out.println(Users.class.getAnnotation(Controller.class) + " " + Arrays.toString(Controller.class.getAnnotation(Meta.class).value()) + " " + Users.class.getAnnotation(Roles.class) + " " + Users.class.getAnnotation(Role.class));
        System.out.println(Users.class.getDeclaredMethod("add", String.class, int.class).getAnnotation(Role.class) + " " + Users.class.getDeclaredMethod("add", String.class, int.class).getAnnotation(Roles.class));
        Route a = Users.class.getMethod("list").getAnnotation(Route.class), b = Users.class.getMethod("list").getAnnotation(Route.class);
        System.out.println(a.equals(b) + " " + (a.hashCode() == b.hashCode()) + " " + new HashSet<>(List.of(a)).contains(b) + " " + a.annotationType().getName() + " " + (a instanceof Route));
        System.out.println(Stream.of(Users.class.getMethod("list").getAnnotations()).map(x -> x.annotationType().getSimpleName()).toList());
    }
}
