package java.lang.classfile;

import java.lang.classfile.attribute.AnnotationDefaultAttribute;
import java.lang.classfile.attribute.BootstrapMethodsAttribute;
import java.lang.classfile.attribute.CharacterRangeTableAttribute;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.attribute.CompilationIDAttribute;
import java.lang.classfile.attribute.ConstantValueAttribute;
import java.lang.classfile.attribute.DeprecatedAttribute;
import java.lang.classfile.attribute.EnclosingMethodAttribute;
import java.lang.classfile.attribute.ExceptionsAttribute;
import java.lang.classfile.attribute.InnerClassesAttribute;
import java.lang.classfile.attribute.LineNumberTableAttribute;
import java.lang.classfile.attribute.LocalVariableTableAttribute;
import java.lang.classfile.attribute.LocalVariableTypeTableAttribute;
import java.lang.classfile.attribute.MethodParametersAttribute;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.attribute.ModuleHashesAttribute;
import java.lang.classfile.attribute.ModuleMainClassAttribute;
import java.lang.classfile.attribute.ModulePackagesAttribute;
import java.lang.classfile.attribute.ModuleResolutionAttribute;
import java.lang.classfile.attribute.ModuleTargetAttribute;
import java.lang.classfile.attribute.NestHostAttribute;
import java.lang.classfile.attribute.NestMembersAttribute;
import java.lang.classfile.attribute.PermittedSubclassesAttribute;
import java.lang.classfile.attribute.RecordAttribute;
import java.lang.classfile.attribute.RuntimeInvisibleAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeInvisibleParameterAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeInvisibleTypeAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleParameterAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleTypeAnnotationsAttribute;
import java.lang.classfile.attribute.SignatureAttribute;
import java.lang.classfile.attribute.SourceDebugExtensionAttribute;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.attribute.SourceIDAttribute;
import java.lang.classfile.attribute.StackMapTableAttribute;
import java.lang.classfile.attribute.SyntheticAttribute;
import jdk.internal.classfile.impl.Mappers;

/** The mappers of the attributes that are defined. */
public final class Attributes {
    public static final String NAME_ANNOTATION_DEFAULT = "AnnotationDefault";
    public static final String NAME_BOOTSTRAP_METHODS = "BootstrapMethods";
    public static final String NAME_CHARACTER_RANGE_TABLE = "CharacterRangeTable";
    public static final String NAME_CODE = "Code";
    public static final String NAME_COMPILATION_ID = "CompilationID";
    public static final String NAME_CONSTANT_VALUE = "ConstantValue";
    public static final String NAME_DEPRECATED = "Deprecated";
    public static final String NAME_ENCLOSING_METHOD = "EnclosingMethod";
    public static final String NAME_EXCEPTIONS = "Exceptions";
    public static final String NAME_INNER_CLASSES = "InnerClasses";
    public static final String NAME_LINE_NUMBER_TABLE = "LineNumberTable";
    public static final String NAME_LOCAL_VARIABLE_TABLE = "LocalVariableTable";
    public static final String NAME_LOCAL_VARIABLE_TYPE_TABLE = "LocalVariableTypeTable";
    public static final String NAME_METHOD_PARAMETERS = "MethodParameters";
    public static final String NAME_MODULE = "Module";
    public static final String NAME_MODULE_HASHES = "ModuleHashes";
    public static final String NAME_MODULE_MAIN_CLASS = "ModuleMainClass";
    public static final String NAME_MODULE_PACKAGES = "ModulePackages";
    public static final String NAME_MODULE_RESOLUTION = "ModuleResolution";
    public static final String NAME_MODULE_TARGET = "ModuleTarget";
    public static final String NAME_NEST_HOST = "NestHost";
    public static final String NAME_NEST_MEMBERS = "NestMembers";
    public static final String NAME_PERMITTED_SUBCLASSES = "PermittedSubclasses";
    public static final String NAME_RECORD = "Record";
    public static final String NAME_RUNTIME_INVISIBLE_ANNOTATIONS = "RuntimeInvisibleAnnotations";
    public static final String NAME_RUNTIME_INVISIBLE_PARAMETER_ANNOTATIONS = "RuntimeInvisibleParameterAnnotations";
    public static final String NAME_RUNTIME_INVISIBLE_TYPE_ANNOTATIONS = "RuntimeInvisibleTypeAnnotations";
    public static final String NAME_RUNTIME_VISIBLE_ANNOTATIONS = "RuntimeVisibleAnnotations";
    public static final String NAME_RUNTIME_VISIBLE_PARAMETER_ANNOTATIONS = "RuntimeVisibleParameterAnnotations";
    public static final String NAME_RUNTIME_VISIBLE_TYPE_ANNOTATIONS = "RuntimeVisibleTypeAnnotations";
    public static final String NAME_SIGNATURE = "Signature";
    public static final String NAME_SOURCE_DEBUG_EXTENSION = "SourceDebugExtension";
    public static final String NAME_SOURCE_FILE = "SourceFile";
    public static final String NAME_SOURCE_ID = "SourceID";
    public static final String NAME_STACK_MAP_TABLE = "StackMapTable";
    public static final String NAME_SYNTHETIC = "Synthetic";

    private Attributes() {
    }

    public static AttributeMapper<AnnotationDefaultAttribute> annotationDefault() {
        return Mappers.ANNOTATION_DEFAULT;
    }

    public static AttributeMapper<BootstrapMethodsAttribute> bootstrapMethods() {
        return Mappers.BOOTSTRAP_METHODS;
    }

    public static AttributeMapper<CharacterRangeTableAttribute> characterRangeTable() {
        return Mappers.CHARACTER_RANGE_TABLE;
    }

    public static AttributeMapper<CodeAttribute> code() {
        return Mappers.CODE;
    }

    public static AttributeMapper<CompilationIDAttribute> compilationId() {
        return Mappers.COMPILATION_ID;
    }

    public static AttributeMapper<ConstantValueAttribute> constantValue() {
        return Mappers.CONSTANT_VALUE;
    }

    public static AttributeMapper<DeprecatedAttribute> deprecated() {
        return Mappers.DEPRECATED;
    }

    public static AttributeMapper<EnclosingMethodAttribute> enclosingMethod() {
        return Mappers.ENCLOSING_METHOD;
    }

    public static AttributeMapper<ExceptionsAttribute> exceptions() {
        return Mappers.EXCEPTIONS;
    }

    public static AttributeMapper<InnerClassesAttribute> innerClasses() {
        return Mappers.INNER_CLASSES;
    }

    public static AttributeMapper<LineNumberTableAttribute> lineNumberTable() {
        return Mappers.LINE_NUMBER_TABLE;
    }

    public static AttributeMapper<LocalVariableTableAttribute> localVariableTable() {
        return Mappers.LOCAL_VARIABLE_TABLE;
    }

    public static AttributeMapper<LocalVariableTypeTableAttribute> localVariableTypeTable() {
        return Mappers.LOCAL_VARIABLE_TYPE_TABLE;
    }

    public static AttributeMapper<MethodParametersAttribute> methodParameters() {
        return Mappers.METHOD_PARAMETERS;
    }

    public static AttributeMapper<ModuleAttribute> module() {
        return Mappers.MODULE;
    }

    public static AttributeMapper<ModuleHashesAttribute> moduleHashes() {
        return Mappers.MODULE_HASHES;
    }

    public static AttributeMapper<ModuleMainClassAttribute> moduleMainClass() {
        return Mappers.MODULE_MAIN_CLASS;
    }

    public static AttributeMapper<ModulePackagesAttribute> modulePackages() {
        return Mappers.MODULE_PACKAGES;
    }

    public static AttributeMapper<ModuleResolutionAttribute> moduleResolution() {
        return Mappers.MODULE_RESOLUTION;
    }

    public static AttributeMapper<ModuleTargetAttribute> moduleTarget() {
        return Mappers.MODULE_TARGET;
    }

    public static AttributeMapper<NestHostAttribute> nestHost() {
        return Mappers.NEST_HOST;
    }

    public static AttributeMapper<NestMembersAttribute> nestMembers() {
        return Mappers.NEST_MEMBERS;
    }

    public static AttributeMapper<PermittedSubclassesAttribute> permittedSubclasses() {
        return Mappers.PERMITTED_SUBCLASSES;
    }

    public static AttributeMapper<RecordAttribute> record() {
        return Mappers.RECORD;
    }

    public static AttributeMapper<RuntimeInvisibleAnnotationsAttribute> runtimeInvisibleAnnotations() {
        return Mappers.RUNTIME_INVISIBLE_ANNOTATIONS;
    }

    public static AttributeMapper<RuntimeInvisibleParameterAnnotationsAttribute> runtimeInvisibleParameterAnnotations() {
        return Mappers.RUNTIME_INVISIBLE_PARAMETER_ANNOTATIONS;
    }

    public static AttributeMapper<RuntimeInvisibleTypeAnnotationsAttribute> runtimeInvisibleTypeAnnotations() {
        return Mappers.RUNTIME_INVISIBLE_TYPE_ANNOTATIONS;
    }

    public static AttributeMapper<RuntimeVisibleAnnotationsAttribute> runtimeVisibleAnnotations() {
        return Mappers.RUNTIME_VISIBLE_ANNOTATIONS;
    }

    public static AttributeMapper<RuntimeVisibleParameterAnnotationsAttribute> runtimeVisibleParameterAnnotations() {
        return Mappers.RUNTIME_VISIBLE_PARAMETER_ANNOTATIONS;
    }

    public static AttributeMapper<RuntimeVisibleTypeAnnotationsAttribute> runtimeVisibleTypeAnnotations() {
        return Mappers.RUNTIME_VISIBLE_TYPE_ANNOTATIONS;
    }

    public static AttributeMapper<SignatureAttribute> signature() {
        return Mappers.SIGNATURE;
    }

    public static AttributeMapper<SourceDebugExtensionAttribute> sourceDebugExtension() {
        return Mappers.SOURCE_DEBUG_EXTENSION;
    }

    public static AttributeMapper<SourceFileAttribute> sourceFile() {
        return Mappers.SOURCE_FILE;
    }

    public static AttributeMapper<SourceIDAttribute> sourceId() {
        return Mappers.SOURCE_ID;
    }

    public static AttributeMapper<StackMapTableAttribute> stackMapTable() {
        return Mappers.STACK_MAP_TABLE;
    }

    public static AttributeMapper<SyntheticAttribute> synthetic() {
        return Mappers.SYNTHETIC;
    }
}
