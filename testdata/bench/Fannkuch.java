/** Permutations of small int arrays: indexed loads and stores, little else. */
public class Fannkuch {
    public static void main(String[] args) {
        int n = args.length == 0 ? 10 : Integer.parseInt(args[0]);
        int[] order = new int[n], work = new int[n], count = new int[n];
        for (int i = 0; i < n; i++) order[i] = i;
        int most = 0, checksum = 0, rank = n;
        for (int number = 0; ; number++) {
            for (; rank != 1; rank--) count[rank - 1] = rank;
            if (order[0] != 0) {
                System.arraycopy(order, 0, work, 0, n);
                int flips = 0;
                for (int first = work[0]; first != 0; first = work[0]) {
                    for (int low = 0, high = first; low < high; low++, high--) {
                        int kept = work[low];
                        work[low] = work[high];
                        work[high] = kept;
                    }
                    flips++;
                }
                most = Math.max(most, flips);
                checksum += (number & 1) == 0 ? flips : -flips;
            }
            while (true) {
                if (rank == n) {
                    System.out.println(checksum + " " + most);
                    return;
                }
                int first = order[0];
                for (int i = 0; i < rank; i++) order[i] = order[i + 1];
                order[rank] = first;
                if (--count[rank] > 0) break;
                rank++;
            }
        }
    }
}
