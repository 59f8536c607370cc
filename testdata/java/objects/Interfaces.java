public class Interfaces {
    interface Named { String name(); default String greet() { return "Hi " + name() + secret(); } private String secret() { return "!"; } static Named of(String s) { return () -> s; } }
    interface Loud extends Named { @Override default String greet() { return Named.super.greet().toUpperCase(); } }
    interface Other { default String greet() { return "other"; } }
    static class Both implements Loud, Other { public String name() { return "both"; } public String greet() { return Loud.super.greet() + Other.super.greet(); } }
    static class Base { public String greet() { return "class wins"; } }
    static class Mixed extends Base implements Other { }
    static abstract class Abstract implements Named { String twice() { return name() + name(); } }
    static class Concrete extends Abstract { public String name() { return "c"; } }
    interface Left extends Named { default String name() { return "left"; } }
    interface Diamond extends Left, Named { }

    public static void main(String[] args) {
        System.out.println(Named.of("x").greet());
        System.out.println(new Both().greet());
        System.out.println(new Mixed().greet() + ((Other) new Mixed()).greet());
        System.out.println(new Concrete().twice() + new Concrete().greet());
        System.out.println(new Diamond() { }.greet());
        Object o = new Both();
        System.out.println((o instanceof Named) + " " + (o instanceof Runnable) + " " + Loud.class.isInterface() + " " + Named.class.isAssignableFrom(Both.class));
        Named[] many = {new Both(), new Concrete(), Named.of("l"), new Diamond() { }, new Left() { }, new Loud() { public String name() { return "z"; } }};
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < 60; i++) b.append(many[i % many.length].name());
        System.out.println(b.toString().hashCode() + " " + b.length());
    }
}
