// flags: -ea:Selected$In... -da:Selected$Out -ea:Selected$In
public class Selected {
    static class In { static boolean on() { boolean b = false; assert b = true; return b; } }
    static class Out { static boolean on() { boolean b = false; assert b = true; return b; } }
    public static void main(String[] args) { System.out.println(In.on() + " " + Out.on()); }
}
