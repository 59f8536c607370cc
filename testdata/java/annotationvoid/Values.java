import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/** Classes as values of annotations: void, primitives and arrays among them. */
public class Values {
    @Retention(RetentionPolicy.RUNTIME)
    @interface Named {
        Class<?> value() default void.class;

        Class<?>[] more() default {void.class, int.class, int[].class, String[][].class};
    }

    @Named
    static class Plain {
    }

    @Named(value = long.class, more = {Void.class, void.class})
    static class Given {
        @Named(void.class)
        int field;

        @Named(more = {})
        void method(@Named(void.class) int a, @Named(boolean[].class) List<String> b) {
        }
    }

    public static void main(String[] args) throws Exception {
        for (Class<?> c : new Class<?>[] {Plain.class, Given.class}) {
            Named named = c.getAnnotation(Named.class);
            System.out.println(named.value() + " " + Arrays.toString(named.more()));
            System.out.println(named);
        }
        System.out.println(Arrays.toString(Given.class.getDeclaredField("field").getAnnotations()));
        Method method = Given.class.getDeclaredMethod("method", int.class, List.class);
        System.out.println(Arrays.toString(method.getAnnotations()));
        for (Annotation[] each : method.getParameterAnnotations()) {
            System.out.println(Arrays.toString(each));
        }
        System.out.println(Named.class.getMethod("value").getDefaultValue());
        System.out.println(Arrays.toString((Class<?>[]) Named.class.getMethod("more").getDefaultValue()));
        System.out.println(Plain.class.getAnnotation(Named.class).equals(Given.class.getAnnotation(Named.class)));
    }
}
