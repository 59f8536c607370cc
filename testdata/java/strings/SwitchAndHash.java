public class SwitchAndHash {
    static int pick(String s) {
        switch (s) {
            case "Aa": return 1;
            case "BB": return 2;
            case "C#": return 3;
            case "": return 4;
            default: return -1;
        }
    }

    public static void main(String[] args) {
        System.out.println("Aa".hashCode() == "BB".hashCode());
        for (String s : new String[] {"Aa", "BB", "C#", "", "Bb", "BBAa", "AaBB"}) System.out.println(s + " " + pick(s) + " " + s.hashCode());
        try { pick(null); } catch (NullPointerException e) { System.out.println("NPE"); }
    }
}
