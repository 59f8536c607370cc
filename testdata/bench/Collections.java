import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Traffic of HashMap, HashSet and ArrayList with boxed numbers. */
public class Collections {
    public static void main(String[] args) {
        int size = args.length == 0 ? 400_000 : Integer.parseInt(args[0]);
        Map<Integer, Integer> map = new HashMap<>();
        List<Integer> list = new ArrayList<>();
        long sum = 0;
        for (int i = 0; i < size; i++) {
            int key = i * 0x9E3779B9 >>> 15;
            Integer old = map.get(key);
            map.put(key, old == null ? i : old + 1);
            list.add(key);
        }
        for (int i = 0; i < list.size(); i += 3) sum += map.getOrDefault(list.get(i), -1);
        for (Integer value : list) if (map.containsKey(value + 1)) sum++;
        for (Map.Entry<Integer, Integer> entry : map.entrySet()) sum ^= (long) entry.getKey() * entry.getValue();
        Set<Integer> few = new HashSet<>();
        for (Integer value : list) few.add(value % 5000);
        for (int i = 0; i < size / 2; i++) map.remove(list.get(i));
        list.removeIf(value -> (value & 3) == 0);
        System.out.println(sum + " " + map.size() + " " + few.size() + " " + list.size());
    }
}
