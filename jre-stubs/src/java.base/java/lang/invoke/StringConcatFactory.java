package java.lang.invoke;

import ijen.internal.Invoke;

/** The VM links javac's call sites of these bootstraps itself, to the same kind of method. */
public final class StringConcatFactory {
    private static final char ARGUMENT = '\1';
    private static final char CONSTANT = '\2';
    private static final int MAX_SLOTS = 200;

    private StringConcatFactory() {
    }

    public static CallSite makeConcat(MethodHandles.Lookup lookup, String name, MethodType concatType) throws StringConcatException {
        String recipe = String.valueOf(ARGUMENT).repeat(concatType.parameterCount());
        return makeConcatWithConstants(lookup, name, concatType, recipe);
    }

    public static CallSite makeConcatWithConstants(MethodHandles.Lookup lookup, String name, MethodType concatType, String recipe,
            Object... constants) throws StringConcatException {
        java.util.Objects.requireNonNull(lookup, "Lookup is null");
        java.util.Objects.requireNonNull(name, "Name is null");
        java.util.Objects.requireNonNull(recipe, "Recipe is null");
        if ((lookup.lookupModes() & MethodHandles.Lookup.PRIVATE) == 0) {
            throw new StringConcatException("Invalid caller: " + lookup.lookupClass().getName());
        }
        int given = concatType.parameterCount();
        int arguments = 0;
        int used = 0;
        StringBuilder plain = new StringBuilder();
        MethodType type = concatType.erase().changeReturnType(String.class);
        // A constant may hold the recipe's own marks, so it becomes an argument that is bound.
        java.util.ArrayList<Object> bound = new java.util.ArrayList<>();
        java.util.ArrayList<Integer> places = new java.util.ArrayList<>();
        for (int i = 0; i < recipe.length(); i++) {
            char letter = recipe.charAt(i);
            if (letter == ARGUMENT) {
                if (arguments >= given) {
                    throw arguments(arguments, given);
                }
                arguments++;
                plain.append(letter);
            } else if (letter == CONSTANT) {
                if (used >= constants.length) {
                    throw constants(used, constants.length);
                }
                String text = String.valueOf(constants[used++]);
                if (text.indexOf(ARGUMENT) >= 0) {
                    bound.add(text);
                    places.add(arguments + bound.size() - 1);
                    plain.append(ARGUMENT);
                } else {
                    plain.append(text);
                }
            } else {
                plain.append(letter);
            }
        }
        if (arguments != given) {
            throw arguments(arguments, given);
        }
        if (used < constants.length) {
            throw constants(used, constants.length);
        }
        if (!concatType.returnType().isAssignableFrom(String.class)) {
            throw new StringConcatException("The return type should be compatible with String, but it is " + concatType.returnType());
        }
        int slots = 0;
        for (Class<?> ptype : concatType.ptypes()) {
            slots += MethodType.slots(ptype);
        }
        if (slots > MAX_SLOTS) {
            throw new StringConcatException("Too many concat argument slots: " + slots + ", can only accept " + MAX_SLOTS);
        }
        for (int place : places) {
            type = type.insertParameterTypes(place, Object.class);
        }
        Class<?> made = Invoke.concat(lookup.lookupClass(), type.toMethodDescriptorString(), plain.toString());
        MethodHandle concat = LambdaMetafactory.generated(made, "concat", type);
        for (int i = places.size() - 1; i >= 0; i--) {
            concat = concat.bindArgument(places.get(i), bound.get(i));
        }
        return new ConstantCallSite(concat.asType(concatType));
    }

    private static StringConcatException arguments(int wanted, int given) {
        return new StringConcatException("Mismatched number of concat arguments: recipe wants " + wanted
                + " arguments, but signature provides " + given);
    }

    private static StringConcatException constants(int wanted, int given) {
        return new StringConcatException("Mismatched number of concat constants: recipe wants " + wanted
                + " constants, but only " + given + " are passed");
    }
}
