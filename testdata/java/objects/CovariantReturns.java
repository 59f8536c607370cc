public class CovariantReturns {
    static class Base { Number get() { return 1.5; } Base make() { return new Base(); } }
    static class Derived extends Base { @Override Integer get() { return 7; } @Override Derived make() { return new Derived(); } }

    public static void main(String[] args) throws Exception {
        Base b = new Derived();
        System.out.println(b.get() + " " + b.make().getClass().getSimpleName() + " " + ((Derived) b).get().intValue());
        for (var m : Derived.class.getDeclaredMethods()) if (m.getName().equals("get") && m.isBridge()) System.out.println("bridge");
    }
}
