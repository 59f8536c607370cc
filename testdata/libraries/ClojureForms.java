// library-if-installed: clojure spec.alpha core.specs.alpha
import clojure.java.api.Clojure;
import clojure.lang.*;
/** Clojure: forms compiled and evaluated. */
public class ClojureForms {
    public static void main(String[] a) {
        IFn eval = Clojure.var("clojure.core","load-string");
        String[] progs = {"(+ 1 2 3)","(map inc [1 2 3])","(reduce + (range 1000))","(defn fact [n] (if (< n 2) 1N (* n (fact (dec n)))))","(fact 30)","(let [{:keys [a b]} {:a 1 :b 2}] [a b])","(str (into (sorted-map) {:z 1 :a 2}))","(->> (range 100) (filter odd?) (map #(* % %)) (take 5) vec)","(defprotocol Shape (area [s]))","(defrecord Sq [w] Shape (area [s] (* w w)))","(area (->Sq 4))","(defmulti kind class)(defmethod kind String [_] :string)(defmethod kind :default [_] :other)[(kind \"s\") (kind 3)]","(clojure.string/join \",\" (map str (frequencies \"hello\")))","@(future (* 6 7))","(def at (atom 0))(dotimes [i 10] (swap! at + i)) @at","(try (/ 1 0) (catch ArithmeticException e (.getMessage e)))","(loop [i 0 acc []] (if (< i 5) (recur (inc i) (conj acc (* i i))) acc))","(macroexpand '(when true 1 2))","(re-seq #\"\\d+\" \"a12b345\")","(format \"%05d %s\" 42 :k)","(let [r (ref 1)] (dosync (alter r + 5)) @r)","(transduce (comp (map inc) (filter even?)) + (range 10))","(/ 10 4)","(apply max-key val {:a 1 :b 5})", "(require 'clojure.set)(clojure.set/union #{1} #{2})","(require 'clojure.pprint)(with-out-str (clojure.pprint/pprint {:a [1 2 3]}))"};
        for (String p : progs) System.out.println(p + " => " + Clojure.var("clojure.core","pr-str").invoke(eval.invoke(p)));
        Clojure.var("clojure.core","shutdown-agents").invoke();
    }
}
