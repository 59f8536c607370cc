import java.util.HashMap;
import java.util.Map;

/** Strings built, cut, compared, hashed and counted. */
public class Strings {
    public static void main(String[] args) {
        int rounds = args.length == 0 ? 60_000 : Integer.parseInt(args[0]);
        Map<String, Integer> counts = new HashMap<>();
        StringBuilder log = new StringBuilder();
        int seed = 1;
        long sum = 0;
        for (int i = 0; i < rounds; i++) {
            seed = seed * 69069 + 1;
            String key = "key" + (seed >>> 20) % 997;
            String line = i + ":" + key + '=' + (seed >> 3) + ";";
            counts.merge(key, 1, Integer::sum);
            int cut = line.indexOf('=');
            String value = line.substring(cut + 1, line.length() - 1);
            sum += value.hashCode() + line.lastIndexOf(':') + (line.contains("99") ? 1 : 0);
            if (value.compareTo(key) < 0) sum += Long.parseLong(value);
            if (i % 16 == 0) log.append(line.toUpperCase()).append(' ').append(line.replace('k', 'q')).append('\n');
            if (key.equals("key500") || key.startsWith("key99")) sum ^= log.length();
        }
        String[] lines = log.toString().split("\n");
        for (String line : lines) sum = sum * 31 + line.trim().length() + line.charAt(line.length() / 2);
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) most = Math.max(most, entry.getValue() * 1000 + entry.getKey().length());
        System.out.println(sum + " " + counts.size() + " " + most + " " + log.toString().hashCode());
    }
}
