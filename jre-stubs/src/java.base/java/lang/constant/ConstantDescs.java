package java.lang.constant;

import jdk.internal.constant.ClassOrInterfaceDescImpl;
import jdk.internal.constant.PrimitiveClassDescImpl;

public final class ConstantDescs {
    public static final String DEFAULT_NAME = "_";
    public static final ClassDesc CD_Object = named("java/lang/Object");
    public static final ClassDesc CD_String = named("java/lang/String");
    public static final ClassDesc CD_Class = named("java/lang/Class");
    public static final ClassDesc CD_Number = named("java/lang/Number");
    public static final ClassDesc CD_Integer = named("java/lang/Integer");
    public static final ClassDesc CD_Long = named("java/lang/Long");
    public static final ClassDesc CD_Float = named("java/lang/Float");
    public static final ClassDesc CD_Double = named("java/lang/Double");
    public static final ClassDesc CD_Short = named("java/lang/Short");
    public static final ClassDesc CD_Byte = named("java/lang/Byte");
    public static final ClassDesc CD_Character = named("java/lang/Character");
    public static final ClassDesc CD_Boolean = named("java/lang/Boolean");
    public static final ClassDesc CD_Void = named("java/lang/Void");
    public static final ClassDesc CD_Throwable = named("java/lang/Throwable");
    public static final ClassDesc CD_Exception = named("java/lang/Exception");
    public static final ClassDesc CD_Enum = named("java/lang/Enum");
    public static final ClassDesc CD_VarHandle = named("java/lang/invoke/VarHandle");
    public static final ClassDesc CD_MethodHandles = named("java/lang/invoke/MethodHandles");
    public static final ClassDesc CD_MethodHandles_Lookup = named("java/lang/invoke/MethodHandles$Lookup");
    public static final ClassDesc CD_MethodHandle = named("java/lang/invoke/MethodHandle");
    public static final ClassDesc CD_MethodType = named("java/lang/invoke/MethodType");
    public static final ClassDesc CD_CallSite = named("java/lang/invoke/CallSite");
    public static final ClassDesc CD_Collection = named("java/util/Collection");
    public static final ClassDesc CD_List = named("java/util/List");
    public static final ClassDesc CD_Set = named("java/util/Set");
    public static final ClassDesc CD_Map = named("java/util/Map");
    public static final ClassDesc CD_ConstantDesc = named("java/lang/constant/ConstantDesc");
    public static final ClassDesc CD_ClassDesc = named("java/lang/constant/ClassDesc");
    public static final ClassDesc CD_EnumDesc = named("java/lang/Enum$EnumDesc");
    public static final ClassDesc CD_MethodTypeDesc = named("java/lang/constant/MethodTypeDesc");
    public static final ClassDesc CD_MethodHandleDesc = named("java/lang/constant/MethodHandleDesc");
    public static final ClassDesc CD_DirectMethodHandleDesc = named("java/lang/constant/DirectMethodHandleDesc");
    public static final ClassDesc CD_VarHandleDesc = named("java/lang/invoke/VarHandle$VarHandleDesc");
    public static final ClassDesc CD_MethodHandleDesc_Kind = named("java/lang/constant/DirectMethodHandleDesc$Kind");
    public static final ClassDesc CD_DynamicConstantDesc = named("java/lang/constant/DynamicConstantDesc");
    public static final ClassDesc CD_DynamicCallSiteDesc = named("java/lang/constant/DynamicCallSiteDesc");
    public static final ClassDesc CD_ConstantBootstraps = named("java/lang/invoke/ConstantBootstraps");
    public static final ClassDesc CD_int = PrimitiveClassDescImpl.of('I', "I");
    public static final ClassDesc CD_long = PrimitiveClassDescImpl.of('J', "J");
    public static final ClassDesc CD_float = PrimitiveClassDescImpl.of('F', "F");
    public static final ClassDesc CD_double = PrimitiveClassDescImpl.of('D', "D");
    public static final ClassDesc CD_short = PrimitiveClassDescImpl.of('S', "S");
    public static final ClassDesc CD_byte = PrimitiveClassDescImpl.of('B', "B");
    public static final ClassDesc CD_char = PrimitiveClassDescImpl.of('C', "C");
    public static final ClassDesc CD_boolean = PrimitiveClassDescImpl.of('Z', "Z");
    public static final ClassDesc CD_void = PrimitiveClassDescImpl.of('V', "V");
    public static final DirectMethodHandleDesc BSM_PRIMITIVE_CLASS = ofConstantBootstrap(CD_ConstantBootstraps, "primitiveClass",
            CD_Class);
    public static final DirectMethodHandleDesc BSM_ENUM_CONSTANT = ofConstantBootstrap(CD_ConstantBootstraps, "enumConstant",
            CD_Enum);
    public static final DirectMethodHandleDesc BSM_GET_STATIC_FINAL = ofConstantBootstrap(CD_ConstantBootstraps, "getStaticFinal",
            CD_Object, CD_Class);
    public static final DirectMethodHandleDesc BSM_NULL_CONSTANT = ofConstantBootstrap(CD_ConstantBootstraps, "nullConstant",
            CD_Object);
    public static final DirectMethodHandleDesc BSM_VARHANDLE_FIELD = ofConstantBootstrap(CD_ConstantBootstraps, "fieldVarHandle",
            CD_VarHandle, CD_Class, CD_Class);
    public static final DirectMethodHandleDesc BSM_VARHANDLE_STATIC_FIELD = ofConstantBootstrap(CD_ConstantBootstraps, "staticFieldVarHandle",
            CD_VarHandle, CD_Class, CD_Class);
    public static final DirectMethodHandleDesc BSM_VARHANDLE_ARRAY = ofConstantBootstrap(CD_ConstantBootstraps, "arrayVarHandle",
            CD_VarHandle, CD_Class);
    public static final DirectMethodHandleDesc BSM_INVOKE = ofConstantBootstrap(CD_ConstantBootstraps, "invoke",
            CD_Object, CD_MethodHandle, CD_Object.arrayType());
    public static final DirectMethodHandleDesc BSM_EXPLICIT_CAST = ofConstantBootstrap(CD_ConstantBootstraps, "explicitCast",
            CD_Object, CD_Object);
    public static final DirectMethodHandleDesc BSM_CLASS_DATA = ofConstantBootstrap(CD_MethodHandles, "classData", CD_Object);
    public static final DirectMethodHandleDesc BSM_CLASS_DATA_AT = ofConstantBootstrap(CD_MethodHandles, "classDataAt", CD_Object,
            CD_int);
    public static final ConstantDesc NULL = DynamicConstantDesc.of(BSM_NULL_CONSTANT);
    public static final DynamicConstantDesc<Boolean> TRUE = DynamicConstantDesc.ofNamed(BSM_GET_STATIC_FINAL, "TRUE", CD_Boolean,
            CD_Boolean);
    public static final DynamicConstantDesc<Boolean> FALSE = DynamicConstantDesc.ofNamed(BSM_GET_STATIC_FINAL, "FALSE",
            CD_Boolean, CD_Boolean);
    public static final String INIT_NAME = "<init>";
    public static final String CLASS_INIT_NAME = "<clinit>";
    public static final MethodTypeDesc MTD_void = MethodTypeDesc.of(CD_void);

    private ConstantDescs() {
    }

    private static ClassDesc named(String internalName) {
        return ClassOrInterfaceDescImpl.of(internalName);
    }

    public static DirectMethodHandleDesc ofCallsiteBootstrap(ClassDesc owner, String name, ClassDesc returnType,
            ClassDesc... paramTypes) {
        return MethodHandleDesc.ofMethod(DirectMethodHandleDesc.Kind.STATIC, owner, name, MethodTypeDesc.of(returnType,
                paramTypes).insertParameterTypes(0, CD_MethodHandles_Lookup, CD_String, CD_MethodType));
    }

    public static DirectMethodHandleDesc ofConstantBootstrap(ClassDesc owner, String name, ClassDesc returnType,
            ClassDesc... paramTypes) {
        return MethodHandleDesc.ofMethod(DirectMethodHandleDesc.Kind.STATIC, owner, name, MethodTypeDesc.of(returnType,
                paramTypes).insertParameterTypes(0, CD_MethodHandles_Lookup, CD_String, CD_Class));
    }
}
