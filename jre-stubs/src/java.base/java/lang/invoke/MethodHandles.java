package java.lang.invoke;

import static java.lang.invoke.MethodHandleInfo.REF_getField;
import static java.lang.invoke.MethodHandleInfo.REF_getStatic;
import static java.lang.invoke.MethodHandleInfo.REF_invokeInterface;
import static java.lang.invoke.MethodHandleInfo.REF_invokeSpecial;
import static java.lang.invoke.MethodHandleInfo.REF_invokeStatic;
import static java.lang.invoke.MethodHandleInfo.REF_invokeVirtual;
import static java.lang.invoke.MethodHandleInfo.REF_newInvokeSpecial;
import static java.lang.invoke.MethodHandleInfo.REF_putField;
import static java.lang.invoke.MethodHandleInfo.REF_putStatic;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Objects;
import jdk.internal.misc.Unsafe;
import jdk.internal.reflect.Reflection;

public final class MethodHandles {
    private MethodHandles() {
    }

    public static Lookup lookup() {
        Class<?> caller = Reflection.getCallerClass();
        if (caller == null) {
            throw new IllegalCallerException("no caller frame");
        }
        return new Lookup(caller);
    }

    public static Lookup publicLookup() {
        return Lookup.PUBLIC_LOOKUP;
    }

    public static Lookup privateLookupIn(Class<?> targetClass, Lookup caller) throws IllegalAccessException {
        if (caller.allowedModes == Lookup.TRUSTED) {
            return new Lookup(targetClass);
        }
        if (targetClass.isPrimitive()) {
            throw new IllegalArgumentException(targetClass + " is a primitive class");
        }
        if (targetClass.isArray()) {
            throw new IllegalArgumentException(targetClass + " is an array class");
        }
        int needed = Lookup.PRIVATE | Lookup.MODULE;
        if ((caller.lookupModes() & needed) != needed) {
            throw new IllegalAccessException("caller does not have PRIVATE and MODULE lookup mode");
        }
        Class<?> callerClass = caller.lookupClass();
        if (!Lookup.sameModule(targetClass, callerClass) && targetClass.getModule().isNamed()
                && !targetClass.getModule().isOpen(targetClass.getPackageName(), callerClass.getModule())) {
            throw new IllegalAccessException(targetClass.getModule() + " does not open " + targetClass.getPackageName()
                    + " to " + callerClass.getModule());
        }
        boolean same = Lookup.sameModule(targetClass, callerClass);
        int modes = Lookup.FULL_POWER_MODES & ~Lookup.ORIGINAL;
        return new Lookup(targetClass, same ? null : callerClass, same ? modes : modes & ~Lookup.MODULE);
    }

    public static <T> T classData(Lookup caller, String name, Class<T> type) throws IllegalAccessException {
        Objects.requireNonNull(caller);
        Objects.requireNonNull(type);
        if (!"_".equals(name)) {
            throw new IllegalArgumentException("name must be \"_\": " + name);
        }
        if ((caller.lookupModes() & Lookup.ORIGINAL) != Lookup.ORIGINAL) {
            throw new IllegalAccessException(caller + " does not have ORIGINAL access");
        }
        Object data = ijen.internal.Invoke.classData(caller.lookupClass());
        return data == null ? null : BootstrapInvoker.widenAndCast(data, type);
    }

    public static <T> T classDataAt(Lookup caller, String name, Class<T> type, int index) throws IllegalAccessException {
        @SuppressWarnings("unchecked")
        List<Object> data = (List<Object>) classData(caller, name, List.class);
        if (data == null) {
            return null;
        }
        Object element = data.get(index);
        return BootstrapInvoker.widenAndCast(element, type);
    }

    public static <T extends Member> T reflectAs(Class<T> expected, MethodHandle target) {
        return Lookup.IMPL_LOOKUP.revealDirect(target).reflectAs(expected, Lookup.IMPL_LOOKUP);
    }

    /** Finds members as code of the lookup class may. */
    public static final class Lookup {
        public static final int PUBLIC = Modifier.PUBLIC;
        public static final int PRIVATE = Modifier.PRIVATE;
        public static final int PROTECTED = Modifier.PROTECTED;
        public static final int PACKAGE = Modifier.STATIC;
        public static final int MODULE = PACKAGE << 1;
        public static final int UNCONDITIONAL = PACKAGE << 2;
        public static final int ORIGINAL = PACKAGE << 3;

        static final int FULL_POWER_MODES = PUBLIC | PRIVATE | PROTECTED | PACKAGE | MODULE | ORIGINAL;
        static final int TRUSTED = -1;
        private static final int ALL_ACCESS = PUBLIC | PRIVATE | PROTECTED;

        static final Lookup IMPL_LOOKUP = new Lookup(Object.class, null, TRUSTED);
        static final Lookup PUBLIC_LOOKUP = new Lookup(Object.class, null, UNCONDITIONAL);

        private final Class<?> lookupClass;
        private final Class<?> prevLookupClass;
        final int allowedModes;

        public enum ClassOption {
            NESTMATE,
            STRONG
        }

        Lookup(Class<?> lookupClass) {
            this(lookupClass, null, FULL_POWER_MODES);
        }

        Lookup(Class<?> lookupClass, Class<?> prevLookupClass, int allowedModes) {
            this.lookupClass = lookupClass;
            this.prevLookupClass = prevLookupClass;
            this.allowedModes = allowedModes;
        }

        public Class<?> lookupClass() {
            return lookupClass;
        }

        public Class<?> previousLookupClass() {
            return prevLookupClass;
        }

        public int lookupModes() {
            return allowedModes & (ALL_ACCESS | PACKAGE | MODULE | UNCONDITIONAL | ORIGINAL);
        }

        public boolean hasPrivateAccess() {
            return hasFullPrivilegeAccess();
        }

        public boolean hasFullPrivilegeAccess() {
            return (allowedModes & (PRIVATE | MODULE)) == (PRIVATE | MODULE);
        }

        static boolean sameModule(Class<?> a, Class<?> b) {
            boolean library = element(a).getClassLoader() == null;
            return a == b || library == (element(b).getClassLoader() == null)
                    && (library || a.getModule().getDescriptor() == b.getModule().getDescriptor());
        }

        private static Class<?> element(Class<?> type) {
            while (type.isArray()) {
                type = type.getComponentType();
            }
            return type;
        }

        static boolean samePackage(Class<?> a, Class<?> b) {
            return a == b || element(a).getClassLoader() == element(b).getClassLoader() && a.getPackageName().equals(b.getPackageName());
        }

        private static boolean sameOutermost(Class<?> a, Class<?> b) {
            return a == b || outermost(a) == outermost(b);
        }

        private static Class<?> outermost(Class<?> type) {
            for (Class<?> outer = type.getEnclosingClass(); outer != null; outer = type.getEnclosingClass()) {
                type = outer;
            }
            return type;
        }

        public Lookup in(Class<?> requested) {
            Objects.requireNonNull(requested);
            if (requested.isPrimitive()) {
                throw new IllegalArgumentException(requested + " is a primitive class");
            }
            if (requested.isArray()) {
                throw new IllegalArgumentException(requested + " is an array class");
            }
            if (allowedModes == TRUSTED) {
                return new Lookup(requested);
            }
            if (requested == lookupClass) {
                return this;
            }
            if ((allowedModes & UNCONDITIONAL) != 0) {
                return new Lookup(requested, null, isClassAccessible(requested) ? UNCONDITIONAL : 0);
            }
            int modes = allowedModes & FULL_POWER_MODES & ~ORIGINAL;
            Class<?> previous = prevLookupClass;
            if (!sameModule(requested, lookupClass)) {
                if (previous != null && !sameModule(previous, requested)) {
                    return new Lookup(requested, lookupClass, 0);
                }
                previous = lookupClass;
                modes &= ~(MODULE | PACKAGE | PRIVATE | PROTECTED);
            }
            if ((modes & PACKAGE) != 0 && !samePackage(requested, lookupClass)) {
                modes &= ~(PACKAGE | PRIVATE | PROTECTED);
            }
            if ((modes & PRIVATE) != 0 && !sameOutermost(requested, lookupClass)) {
                modes &= ~(PRIVATE | PROTECTED);
            }
            if ((modes & (PUBLIC | UNCONDITIONAL)) != 0 && !isClassAccessible(requested)) {
                modes = 0;
            }
            return new Lookup(requested, previous, modes);
        }

        public Lookup dropLookupMode(int modeToDrop) {
            int modes = lookupModes() & ~(modeToDrop | PROTECTED | ORIGINAL);
            switch (modeToDrop) {
                case PUBLIC: modes &= ~FULL_POWER_MODES; break;
                case MODULE: modes &= ~(PACKAGE | PRIVATE); break;
                case PACKAGE: modes &= ~PRIVATE; break;
                case PROTECTED:
                case PRIVATE:
                case ORIGINAL:
                case UNCONDITIONAL: break;
                default: throw new IllegalArgumentException(modeToDrop + " is not a valid mode to drop");
            }
            return modes == lookupModes() ? this : new Lookup(lookupClass, prevLookupClass, modes);
        }

        @Override
        public String toString() {
            String name = lookupClass.getName();
            if (prevLookupClass != null) {
                name += "/" + prevLookupClass.getName();
            }
            switch (allowedModes) {
                case 0: return name + "/noaccess";
                case UNCONDITIONAL: return name + "/publicLookup";
                case PUBLIC: return name + "/public";
                case PUBLIC | MODULE: return name + "/module";
                case PUBLIC | PACKAGE:
                case PUBLIC | MODULE | PACKAGE: return name + "/package";
                case PUBLIC | PACKAGE | PRIVATE:
                case PUBLIC | MODULE | PACKAGE | PRIVATE: return name + "/private";
                case PUBLIC | PACKAGE | PRIVATE | PROTECTED:
                case PUBLIC | MODULE | PACKAGE | PRIVATE | PROTECTED:
                case FULL_POWER_MODES: return name;
                case TRUSTED: return "/trusted";
                default: return name + "/" + Integer.toHexString(allowedModes);
            }
        }

        // Classes.

        private int checkDefine(String what) throws IllegalAccessException {
            if ((lookupModes() & PACKAGE) == 0) {
                throw new IllegalAccessException("Lookup does not have PACKAGE access");
            }
            return 0;
        }

        public Class<?> defineClass(byte[] bytes) throws IllegalAccessException {
            checkDefine("define");
            checkHead(bytes);
            return ijen.internal.Invoke.defineClass(lookupClass, bytes.clone(), 0, null, false);
        }

        public Lookup defineHiddenClass(byte[] bytes, boolean initialize, ClassOption... options) throws IllegalAccessException {
            return defineHidden(bytes, null, initialize, options);
        }

        public Lookup defineHiddenClassWithClassData(byte[] bytes, Object classData, boolean initialize, ClassOption... options)
                throws IllegalAccessException {
            Objects.requireNonNull(classData);
            return defineHidden(bytes, classData, initialize, options);
        }

        /** What the bytes begin with decides what is said of them before the machine reads them. */
        private static void checkHead(byte[] bytes) {
            if (bytes.length < 10) {
                int magic = bytes.length < 4 ? 0xcafebabe : magic(bytes);
                throw new ClassFormatError(magic == 0xcafebabe ? "Invalid ClassFile structure" : "Incompatible magic value: " + magic);
            }
            if (magic(bytes) != 0xcafebabe) {
                throw new ClassFormatError("Incompatible magic value: " + magic(bytes));
            }
            int minor = (bytes[4] & 255) << 8 | bytes[5] & 255;
            int major = (bytes[6] & 255) << 8 | bytes[7] & 255;
            if (major < 45 || major > 69) {
                throw new UnsupportedClassVersionError("Unsupported class file version " + major + "." + minor);
            }
        }

        private static int magic(byte[] bytes) {
            return bytes[0] << 24 | (bytes[1] & 255) << 16 | (bytes[2] & 255) << 8 | bytes[3] & 255;
        }

        private Lookup defineHidden(byte[] bytes, Object data, boolean initialize, ClassOption[] options)
                throws IllegalAccessException {
            checkHead(bytes);
            int flags = 2;
            for (ClassOption option : options) {
                flags |= option == ClassOption.NESTMATE ? 1 : 4;
            }
            if (!hasFullPrivilegeAccess()) {
                throw new IllegalAccessException(this + " does not have full privilege access");
            }
            return new Lookup(ijen.internal.Invoke.defineClass(lookupClass, bytes.clone(), flags, data, initialize));
        }

        public Class<?> findClass(String targetName) throws ClassNotFoundException, IllegalAccessException {
            return accessClass(Class.forName(targetName, false, lookupClass.getClassLoader()));
        }

        public <T> Class<T> ensureInitialized(Class<T> targetClass) throws IllegalAccessException {
            if (targetClass.isPrimitive()) {
                throw new IllegalArgumentException(targetClass + " is a primitive class");
            }
            if (targetClass.isArray()) {
                throw new IllegalArgumentException(targetClass + " is an array class");
            }
            accessClass(targetClass);
            Unsafe.getUnsafe().ensureClassInitialized(targetClass);
            return targetClass;
        }

        public <T> Class<T> accessClass(Class<T> targetClass) throws IllegalAccessException {
            if (!isClassAccessible(element(targetClass))) {
                throw refused("access violation", "class " + targetClass.getName());
            }
            return targetClass;
        }

        // Methods.

        public MethodHandle findStatic(Class<?> refc, String name, MethodType type)
                throws NoSuchMethodException, IllegalAccessException {
            return direct(REF_invokeStatic, refc, resolveMethod(REF_invokeStatic, refc, name, type), true);
        }

        public MethodHandle findVirtual(Class<?> refc, String name, MethodType type)
                throws NoSuchMethodException, IllegalAccessException {
            if (refc == MethodHandle.class) {
                MethodHandle found = Invokers.ofMethodHandle(name, type);
                if (found != null) {
                    return found;
                }
            } else if (refc == VarHandle.class) {
                MethodHandle found = Invokers.ofVarHandle(name, type);
                if (found != null) {
                    return found;
                }
            }
            int kind = refc.isInterface() ? REF_invokeInterface : REF_invokeVirtual;
            return direct(kind, refc, resolveMethod(kind, refc, name, type), true);
        }

        public MethodHandle findConstructor(Class<?> refc, MethodType type) throws NoSuchMethodException, IllegalAccessException {
            if (refc.isArray()) {
                throw new NoSuchMethodException("no constructor for array class: " + refc.getName());
            }
            MemberName member = resolveMember(REF_newInvokeSpecial, refc, "<init>", type);
            return constructor(refc, member, true);
        }

        private MethodHandle constructor(Class<?> refc, MemberName member, boolean check) throws IllegalAccessException {
            if (check) {
                checkAccess(REF_newInvokeSpecial, refc, member);
            }
            return DirectMethodHandle.constructor(member);
        }

        public MethodHandle findSpecial(Class<?> refc, String name, MethodType type, Class<?> specialCaller)
                throws NoSuchMethodException, IllegalAccessException {
            checkSpecialCaller(specialCaller, refc);
            Lookup special = in(specialCaller);
            MemberName member = special.resolveMethod(REF_invokeSpecial, refc, name, type);
            return special.direct(REF_invokeSpecial, refc, member, true);
        }

        private void checkSpecialCaller(Class<?> specialCaller, Class<?> refc) throws IllegalAccessException {
            if (allowedModes == TRUSTED) {
                return;
            }
            boolean own = specialCaller == lookupClass
                    || refc != null && refc.isInterface() && refc.isAssignableFrom(lookupClass);
            if (!hasFullPrivilegeAccess() || !own) {
                throw refused("no private access for invokespecial", "class " + specialCaller.getName());
            }
        }

        public MethodHandle bind(Object receiver, String name, MethodType type)
                throws NoSuchMethodException, IllegalAccessException {
            if (receiver == null) {
                throw new NullPointerException("Cannot invoke \"Object.getClass()\" because \"receiver\" is null");
            }
            Class<?> refc = receiver.getClass();
            MemberName member = resolveMethod(REF_invokeSpecial, refc, name, type);
            MethodHandle found = direct(REF_invokeSpecial, refc, member, false, true);
            if (!found.type().parameterType(0).isInstance(receiver)) {
                throw new IllegalAccessException("The restricted defining class " + found.type().parameterType(0).getName()
                        + " is not assignable from receiver class " + receiver.getClass().getName());
            }
            return found.bindArgument(0, receiver).withVarargs(found.isVarargsCollector());
        }

        private MemberName resolveMethod(int kind, Class<?> refc, String name, MethodType type)
                throws NoSuchMethodException, IllegalAccessException {
            Objects.requireNonNull(type);
            if (name.startsWith("<")) {
                throw new NoSuchMethodException("illegal method name: " + name);
            }
            return resolveMember(kind, refc, name, type);
        }

        private MemberName resolveMember(int kind, Class<?> refc, String name, MethodType type)
                throws NoSuchMethodException, IllegalAccessException {
            Objects.requireNonNull(type);
            checkSymbolicClass(refc);
            try {
                return MethodHandleNatives.resolve(new MemberName(refc, name, type, kind), callerForVm(), allowedModes, false);
            } catch (LinkageError | ClassNotFoundException e) {
                String what = kind == REF_newInvokeSpecial ? "no such constructor: " : "no such method: ";
                String text = what + new MemberName(refc, name, type, kind);
                if (e instanceof NoSuchMethodError) {
                    throw (NoSuchMethodException) new NoSuchMethodException(text).initCause(e);
                }
                throw (IllegalAccessException) new IllegalAccessException(text).initCause(e);
            }
        }

        private Class<?> callerForVm() {
            return allowedModes == TRUSTED ? null : (allowedModes & UNCONDITIONAL) != 0 ? Object.class : lookupClass;
        }

        private void checkSymbolicClass(Class<?> refc) throws IllegalAccessException {
            if (!isClassAccessible(refc)) {
                throw refused("symbolic reference class is not accessible", "class " + refc.getName());
            }
        }

        private MethodHandle direct(int kind, Class<?> refc, MemberName member, boolean check) throws IllegalAccessException {
            return direct(kind, refc, member, check, check);
        }

        private MethodHandle direct(int kind, Class<?> refc, MemberName member, boolean restrict, boolean check)
                throws IllegalAccessException {
            if (check) {
                checkAccess(kind, refc, member);
            }
            if (kind == REF_invokeSpecial && refc != lookupClass && !refc.isInterface() && restrict
                    && lookupClass.getSuperclass() != null && refc != lookupClass.getSuperclass()
                    && refc.isAssignableFrom(lookupClass)) {
                MemberName above = new MemberName(lookupClass.getSuperclass(), member.name, member.type, REF_invokeSpecial);
                try {
                    member = MethodHandleNatives.resolve(above, null, TRUSTED, false);
                } catch (LinkageError | ClassNotFoundException e) {
                    throw new InternalError(e);
                }
            }
            DirectMethodHandle made = DirectMethodHandle.method(kind, refc, member);
            if (restrict && allowedModes != TRUSTED && (kind == REF_invokeSpecial || protectedReceiver(member, refc))) {
                return restricted(made, member);
            }
            return made;
        }

        private MethodHandle restricted(DirectMethodHandle made, MemberName member) throws IllegalAccessException {
            if (!member.clazz.isAssignableFrom(lookupClass)) {
                throw refused("caller class must be a subclass below the method", member.toString());
            }
            Class<?> receiver = made.type().parameterType(0);
            return receiver.isAssignableFrom(lookupClass) && receiver != lookupClass ? made.restrictReceiver(lookupClass) : made;
        }

        private boolean protectedReceiver(MemberName member, Class<?> refc) {
            return Modifier.isProtected(member.getModifiers()) && !member.isStatic() && !member.isConstructor()
                    && allowedModes != TRUSTED && !samePackage(member.clazz, lookupClass) && !refc.isArray();
        }

        // Fields.

        public MethodHandle findGetter(Class<?> refc, String name, Class<?> type) throws NoSuchFieldException, IllegalAccessException {
            return field(REF_getField, refc, resolveField(REF_getField, refc, name, type), true);
        }

        public MethodHandle findSetter(Class<?> refc, String name, Class<?> type) throws NoSuchFieldException, IllegalAccessException {
            return field(REF_putField, refc, resolveField(REF_putField, refc, name, type), true);
        }

        public MethodHandle findStaticGetter(Class<?> refc, String name, Class<?> type)
                throws NoSuchFieldException, IllegalAccessException {
            return field(REF_getStatic, refc, resolveField(REF_getStatic, refc, name, type), true);
        }

        public MethodHandle findStaticSetter(Class<?> refc, String name, Class<?> type)
                throws NoSuchFieldException, IllegalAccessException {
            return field(REF_putStatic, refc, resolveField(REF_putStatic, refc, name, type), true);
        }

        public VarHandle findVarHandle(Class<?> recv, String name, Class<?> type) throws NoSuchFieldException, IllegalAccessException {
            return varHandle(REF_getField, recv, resolveField(REF_getField, recv, name, type), true);
        }

        public VarHandle findStaticVarHandle(Class<?> decl, String name, Class<?> type)
                throws NoSuchFieldException, IllegalAccessException {
            return varHandle(REF_getStatic, decl, resolveField(REF_getStatic, decl, name, type), true);
        }

        private MemberName resolveField(int kind, Class<?> refc, String name, Class<?> type)
                throws NoSuchFieldException, IllegalAccessException {
            checkSymbolicClass(refc);
            Objects.requireNonNull(name);
            Objects.requireNonNull(type);
            try {
                return MethodHandleNatives.resolve(new MemberName(refc, name, type, kind), callerForVm(), allowedModes, false);
            } catch (LinkageError | ClassNotFoundException e) {
                if (e instanceof IllegalAccessError && allowedModes != TRUSTED) {
                    // what is wrong with the access is said by the checks that follow
                    return new Lookup(refc).resolveField(kind, refc, name, type);
                }
                String text = "no such field: " + new MemberName(refc, name, type, kind);
                if (e instanceof NoSuchFieldError) {
                    throw (NoSuchFieldException) new NoSuchFieldException(text).initCause(e);
                }
                throw (IllegalAccessException) new IllegalAccessException(text).initCause(e);
            }
        }

        private void checkField(int kind, Class<?> refc, MemberName member) throws IllegalAccessException {
            checkStatic(kind, member);
            checkAccess(kind, refc, member);
        }

        private void checkStatic(int kind, MemberName member) throws IllegalAccessException {
            boolean wantStatic = (kind & 1) == 0;
            if (wantStatic != member.isStatic()) {
                throw refused(wantStatic ? "expected a static field" : "expected a non-static field", member.toString());
            }
        }

        private void checkPut(int kind, MemberName member) throws IllegalAccessException {
            if (kind >= REF_putField && member.isFinal()) {
                throw refused("unexpected set of a final field", member.toString());
            }
        }

        private MethodHandle field(int kind, Class<?> refc, MemberName member, boolean check) throws IllegalAccessException {
            if (check) {
                checkField(kind, refc, member);
                checkPut(kind, member);
            }
            DirectMethodHandle made = DirectMethodHandle.field(kind, refc, member);
            return check && protectedReceiver(member, refc) ? restricted(made, member) : made;
        }

        private VarHandle varHandle(int kind, Class<?> refc, MemberName member, boolean check) throws IllegalAccessException {
            if (check) {
                checkField(kind, refc, member);
            }
            boolean narrow = check && protectedReceiver(member, refc) && refc.isAssignableFrom(lookupClass);
            return FieldVarHandle.make(narrow ? lookupClass : refc, member);
        }

        // Reflection objects.

        public MethodHandle unreflect(Method m) throws IllegalAccessException {
            if (m.getDeclaringClass() == MethodHandle.class || m.getDeclaringClass() == VarHandle.class) {
                MethodHandle found = Invokers.unreflect(m);
                if (found != null) {
                    return found;
                }
            }
            MemberName member = new MemberName(m, false);
            Class<?> refc = m.getDeclaringClass();
            int kind = member.getReferenceKind();
            if (kind == REF_invokeSpecial) {
                kind = refc.isInterface() ? REF_invokeInterface : REF_invokeVirtual;
            }
            return direct(kind, refc, member, !overridden(m));
        }

        @SuppressWarnings("deprecation")
        private static boolean overridden(java.lang.reflect.AccessibleObject object) {
            return object.isAccessible();
        }

        public MethodHandle unreflectSpecial(Method m, Class<?> specialCaller) throws IllegalAccessException {
            checkSpecialCaller(specialCaller, m.getDeclaringClass());
            return in(specialCaller).direct(REF_invokeSpecial, m.getDeclaringClass(), new MemberName(m, true), true);
        }

        public MethodHandle unreflectConstructor(Constructor<?> c) throws IllegalAccessException {
            return constructor(c.getDeclaringClass(), new MemberName(c), !overridden(c));
        }

        public MethodHandle unreflectGetter(Field f) throws IllegalAccessException {
            MemberName member = new MemberName(f, false);
            return field(member.isStatic() ? REF_getStatic : REF_getField, f.getDeclaringClass(), member, !overridden(f));
        }

        public MethodHandle unreflectSetter(Field f) throws IllegalAccessException {
            MemberName member = new MemberName(f, true);
            if (member.isFinal() && (member.isStatic() || (member.flags & MemberName.TRUSTED_FINAL) != 0)) {
                throw refused((member.isStatic() ? "static final" : "final") + " field has no write access", member.toString());
            }
            if (member.isFinal() && !overridden(f)) {
                throw refused("unexpected set of a final field", member.toString());
            }
            return field(member.isStatic() ? REF_putStatic : REF_putField, f.getDeclaringClass(), member, !overridden(f));
        }

        public VarHandle unreflectVarHandle(Field f) throws IllegalAccessException {
            MemberName member = new MemberName(f, false);
            return varHandle(member.isStatic() ? REF_getStatic : REF_getField, f.getDeclaringClass(), member, !overridden(f));
        }

        public MethodHandleInfo revealDirect(MethodHandle target) {
            MemberName member = target.internalMemberName();
            if (member == null) {
                throw new IllegalArgumentException("not a direct method handle");
            }
            int kind = target.shownKind();
            try {
                checkReflected(kind, member);
            } catch (IllegalAccessException e) {
                throw new IllegalArgumentException(e);
            }
            return new InfoFromMemberName(member, kind);
        }

        void checkReflected(int kind, MemberName member) throws IllegalAccessException {
            checkAccess(kind, member.clazz, member);
        }

        /** The handle of a constant pool entry; the VM has resolved the member for this class. */
        MethodHandle linkConstant(int kind, Class<?> defc, String name, Object type) {
            try {
                Lookup trusted = IMPL_LOOKUP;
                switch (kind) {
                    case REF_getField:
                    case REF_getStatic:
                    case REF_putField:
                    case REF_putStatic: {
                        MemberName member = trusted.resolveField(kind, defc, name, (Class<?>) type);
                        checkStatic(kind, member);
                        checkPut(kind, member);
                        DirectMethodHandle made = DirectMethodHandle.field(kind, defc, member);
                        return protectedReceiver(member, defc) ? restricted(made, member) : made;
                    }
                    case REF_newInvokeSpecial:
                        return trusted.findConstructor(defc, (MethodType) type);
                    case REF_invokeStatic:
                        return trusted.findStatic(defc, name, (MethodType) type);
                    case REF_invokeSpecial: {
                        MemberName member = trusted.resolveMethod(kind, defc, name, (MethodType) type);
                        return direct(kind, defc, member, true, false);
                    }
                    default: {
                        if (defc == MethodHandle.class || defc == VarHandle.class) {
                            return trusted.findVirtual(defc, name, (MethodType) type);
                        }
                        MemberName member = trusted.resolveMethod(kind, defc, name, (MethodType) type);
                        DirectMethodHandle made = DirectMethodHandle.method(kind, defc, member);
                        return protectedReceiver(member, defc) ? restricted(made, member) : made;
                    }
                }
            } catch (ReflectiveOperationException e) {
                if (e.getCause() instanceof Error) {
                    throw (Error) e.getCause();
                }
                LinkageError error = e instanceof IllegalAccessException ? new IllegalAccessError(e.getMessage())
                        : new IncompatibleClassChangeError(e.getMessage());
                throw (LinkageError) error.initCause(e);
            }
        }

        // Access.

        private static boolean exported(Class<?> type) {
            return type.getClassLoader() != null || type.getPackageName().startsWith("java.");
        }

        private boolean isClassAccessible(Class<?> type) {
            if (allowedModes == TRUSTED) {
                return true;
            }
            type = element(type);
            if (type.isPrimitive()) {
                return true;
            }
            boolean isPublic = Modifier.isPublic(Reflection.getClassAccessFlags(type));
            if ((allowedModes & UNCONDITIONAL) != 0) {
                return isPublic && exported(type) && (type.getClassLoader() == null || prevLookupClass == null);
            }
            if (isPublic && (allowedModes & PUBLIC) != 0) {
                boolean seen = sameModule(type, lookupClass) || reads(lookupClass, type);
                if (seen && (prevLookupClass == null
                        || type.getClassLoader() == null && (sameModule(type, prevLookupClass) || reads(prevLookupClass, type)))) {
                    return true;
                }
            }
            return (allowedModes & PACKAGE) != 0 && samePackage(type, lookupClass);
        }

        /** The module of the first reads that of the second, which exports the class. */
        private static boolean reads(Class<?> from, Class<?> type) {
            return element(from).getClassLoader() != null && exported(type);
        }

        private void checkAccess(int kind, Class<?> refc, MemberName member) throws IllegalAccessException {
            if (allowedModes == TRUSTED) {
                return;
            }
            int modifiers = member.getModifiers();
            if (Modifier.isProtected(modifiers) && kind == REF_invokeVirtual && refc.isArray()
                    && member.clazz == Object.class && member.name.equals("clone")) {
                modifiers ^= PROTECTED | PUBLIC;
            }
            if (Modifier.isProtected(modifiers) && kind == REF_newInvokeSpecial) {
                modifiers ^= PROTECTED;
            }
            if (Modifier.isPublic(modifiers) && Modifier.isPublic(Reflection.getClassAccessFlags(refc)) && allowedModes != 0
                    && isClassAccessible(refc)) {
                return;
            }
            int requested = modifiers & ALL_ACCESS;
            if (Modifier.isPublic(modifiers)) {
                requested |= UNCONDITIONAL;
            }
            if (requested == 0) {
                requested = PACKAGE;
            }
            if ((requested & allowedModes) != 0) {
                if (isMemberAccessible(refc, member, modifiers)) {
                    return;
                }
            } else if ((requested & PROTECTED) != 0 && (allowedModes & PACKAGE) != 0 && samePackage(member.clazz, lookupClass)) {
                return;
            }
            throw refused(accessFailure(refc, member), member.toString());
        }

        private boolean isMemberAccessible(Class<?> refc, MemberName member, int modifiers) {
            if (!isClassAccessible(refc)) {
                return false;
            }
            Class<?> declaring = member.clazz;
            if (declaring == lookupClass && (allowedModes & PRIVATE) != 0) {
                return true;
            }
            switch (modifiers & ALL_ACCESS) {
                case PUBLIC:
                    return true;
                case PROTECTED:
                    if ((allowedModes & (PROTECTED | PACKAGE)) != 0 && samePackage(declaring, lookupClass)) {
                        return true;
                    }
                    if ((allowedModes & PROTECTED) == 0) {
                        return false;
                    }
                    if (Modifier.isStatic(modifiers) && !refc.isAssignableFrom(lookupClass) && !lookupClass.isAssignableFrom(refc)) {
                        return false;
                    }
                    return declaring.isAssignableFrom(lookupClass);
                case PRIVATE:
                    return (allowedModes & PRIVATE) != 0 && Reflection.areNestMates(declaring, lookupClass);
                default:
                    return (allowedModes & PACKAGE) != 0 && samePackage(declaring, lookupClass);
            }
        }

        private String accessFailure(Class<?> refc, MemberName member) {
            Class<?> declaring = member.clazz;
            int modifiers = member.getModifiers();
            boolean classFits = Modifier.isPublic(Reflection.getClassAccessFlags(declaring))
                    && (declaring == refc || Modifier.isPublic(Reflection.getClassAccessFlags(refc)));
            if (!classFits && (allowedModes & PACKAGE) != 0) {
                classFits = isClassAccessible(declaring) && (declaring == refc || isClassAccessible(refc));
            }
            if (!classFits) {
                return "class is not public";
            }
            if (Modifier.isPublic(modifiers)) {
                return "access to public member failed";
            }
            return Modifier.isPrivate(modifiers) ? "member is private"
                    : Modifier.isProtected(modifiers) ? "member is protected" : "member is private to package";
        }

        private IllegalAccessException refused(String message, String what) {
            String text = message + ": " + what;
            if (this == PUBLIC_LOOKUP) {
                return new IllegalAccessException(text + ", from public Lookup");
            }
            text += ", from class " + lookupClass.getName() + " (" + lookupClass.getModule() + ")";
            if (prevLookupClass != null) {
                text += ", previous lookup " + prevLookupClass.getName() + " (" + prevLookupClass.getModule() + ")";
            }
            return new IllegalAccessException(text);
        }
    }

    // Adapters.

    public static MethodHandle arrayConstructor(Class<?> arrayClass) throws IllegalArgumentException {
        return Combinators.arrayConstructor(arrayClass);
    }

    public static MethodHandle arrayLength(Class<?> arrayClass) throws IllegalArgumentException {
        return Combinators.arrayLength(arrayClass);
    }

    public static MethodHandle arrayElementGetter(Class<?> arrayClass) throws IllegalArgumentException {
        return Combinators.arrayGetter(arrayClass);
    }

    public static MethodHandle arrayElementSetter(Class<?> arrayClass) throws IllegalArgumentException {
        return Combinators.arraySetter(arrayClass);
    }

    public static VarHandle arrayElementVarHandle(Class<?> arrayClass) throws IllegalArgumentException {
        return ArrayVarHandle.make(arrayClass);
    }

    public static VarHandle byteArrayViewVarHandle(Class<?> viewArrayClass, ByteOrder byteOrder) throws IllegalArgumentException {
        return ByteViewVarHandle.ofArray(viewArrayClass, byteOrder == ByteOrder.BIG_ENDIAN);
    }

    public static VarHandle byteBufferViewVarHandle(Class<?> viewArrayClass, ByteOrder byteOrder) throws IllegalArgumentException {
        return ByteViewVarHandle.ofBuffer(viewArrayClass, byteOrder == ByteOrder.BIG_ENDIAN);
    }

    public static MethodHandle spreadInvoker(MethodType type, int leadingArgCount) {
        return Invokers.spread(type, leadingArgCount);
    }

    public static MethodHandle exactInvoker(MethodType type) {
        return Invokers.exact(type);
    }

    public static MethodHandle invoker(MethodType type) {
        return Invokers.generic(type);
    }

    public static MethodHandle varHandleExactInvoker(VarHandle.AccessMode accessMode, MethodType type) {
        return Invokers.varHandle(accessMode, type, true);
    }

    public static MethodHandle varHandleInvoker(VarHandle.AccessMode accessMode, MethodType type) {
        return Invokers.varHandle(accessMode, type, false);
    }

    public static MethodHandle explicitCastArguments(MethodHandle target, MethodType newType) {
        return Combinators.explicitCast(target, newType);
    }

    public static MethodHandle permuteArguments(MethodHandle target, MethodType newType, int... reorder) {
        return Combinators.permute(target, newType, reorder);
    }

    public static MethodHandle constant(Class<?> type, Object value) {
        return Combinators.constant(type, value);
    }

    public static MethodHandle identity(Class<?> type) {
        return Combinators.identity(type);
    }

    public static MethodHandle zero(Class<?> type) {
        return Combinators.zero(type);
    }

    public static MethodHandle empty(MethodType type) {
        return Combinators.empty(type);
    }

    public static MethodHandle insertArguments(MethodHandle target, int pos, Object... values) {
        return Combinators.insert(target, pos, values);
    }

    public static MethodHandle dropArguments(MethodHandle target, int pos, List<Class<?>> valueTypes) {
        return Combinators.drop(target, pos, valueTypes.toArray(new Class<?>[0]));
    }

    public static MethodHandle dropArguments(MethodHandle target, int pos, Class<?>... valueTypes) {
        return Combinators.drop(target, pos, valueTypes.clone());
    }

    public static MethodHandle dropArgumentsToMatch(MethodHandle target, int skip, List<Class<?>> newTypes, int pos) {
        return Combinators.dropToMatch(target, skip, List.copyOf(newTypes), pos);
    }

    public static MethodHandle dropReturn(MethodHandle target) {
        return Combinators.dropReturn(target);
    }

    public static MethodHandle filterArguments(MethodHandle target, int pos, MethodHandle... filters) {
        return Combinators.filter(target, pos, filters);
    }

    public static MethodHandle collectArguments(MethodHandle target, int pos, MethodHandle filter) {
        return Combinators.collect(target, pos, filter);
    }

    public static MethodHandle filterReturnValue(MethodHandle target, MethodHandle filter) {
        return Combinators.filterReturn(target, filter);
    }

    public static MethodHandle foldArguments(MethodHandle target, MethodHandle combiner) {
        return Combinators.fold(target, 0, combiner);
    }

    public static MethodHandle foldArguments(MethodHandle target, int pos, MethodHandle combiner) {
        return Combinators.fold(target, pos, combiner);
    }

    public static MethodHandle guardWithTest(MethodHandle test, MethodHandle target, MethodHandle fallback) {
        return Combinators.guard(test, target, fallback);
    }

    public static MethodHandle catchException(MethodHandle target, Class<? extends Throwable> exType, MethodHandle handler) {
        return Combinators.catching(target, exType, handler);
    }

    public static MethodHandle throwException(Class<?> returnType, Class<? extends Throwable> exType) {
        return Combinators.throwing(returnType, exType);
    }

    public static MethodHandle loop(MethodHandle[]... clauses) {
        return Loops.loop(clauses);
    }

    public static MethodHandle whileLoop(MethodHandle init, MethodHandle pred, MethodHandle body) {
        return Loops.whileLoop(init, pred, body);
    }

    public static MethodHandle doWhileLoop(MethodHandle init, MethodHandle body, MethodHandle pred) {
        return Loops.doWhileLoop(init, body, pred);
    }

    public static MethodHandle countedLoop(MethodHandle iterations, MethodHandle init, MethodHandle body) {
        return Loops.countedLoop(Combinators.zero(int.class), iterations, init, body);
    }

    public static MethodHandle countedLoop(MethodHandle start, MethodHandle end, MethodHandle init, MethodHandle body) {
        return Loops.countedLoop(start, end, init, body);
    }

    public static MethodHandle iteratedLoop(MethodHandle iterator, MethodHandle init, MethodHandle body) {
        return Loops.iteratedLoop(iterator, init, body);
    }

    public static MethodHandle tryFinally(MethodHandle target, MethodHandle cleanup) {
        return Combinators.finallyDo(target, cleanup);
    }

    public static MethodHandle tableSwitch(MethodHandle fallback, MethodHandle... targets) {
        return Combinators.tableSwitch(fallback, targets);
    }

    public static VarHandle filterValue(VarHandle target, MethodHandle filterToTarget, MethodHandle filterFromTarget) {
        return IndirectVarHandle.filterValue(target, filterToTarget, filterFromTarget);
    }

    public static VarHandle filterCoordinates(VarHandle target, int pos, MethodHandle... filters) {
        return IndirectVarHandle.filterCoordinates(target, pos, filters);
    }

    public static VarHandle insertCoordinates(VarHandle target, int pos, Object... values) {
        return IndirectVarHandle.insertCoordinates(target, pos, values);
    }

    public static VarHandle permuteCoordinates(VarHandle target, List<Class<?>> newCoordinates, int... reorder) {
        return IndirectVarHandle.permuteCoordinates(target, newCoordinates, reorder);
    }

    public static VarHandle collectCoordinates(VarHandle target, int pos, MethodHandle filter) {
        return IndirectVarHandle.collectCoordinates(target, pos, filter);
    }

    public static VarHandle dropCoordinates(VarHandle target, int pos, Class<?>... valueTypes) {
        return IndirectVarHandle.dropCoordinates(target, pos, valueTypes);
    }
}
