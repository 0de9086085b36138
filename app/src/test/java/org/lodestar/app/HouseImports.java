package org.lodestar.app;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.NamedInterface;

/**
 * What modules import against what they may: the root package of a module that their {@code
 * package-info} names, or a package of it that is opened by name. Spring Modulith asks the same,
 * for longer with each class; it has the last word in a thorough run.
 */
final class HouseImports {
  private static final String ROOT = "org.lodestar.app";

  /** By module, the packages of others that it may import. */
  private final Map<String, Set<String>> allowed = new HashMap<>();

  private final Map<String, Set<String>> plan = new HashMap<>();

  HouseImports() {
    for (JavaClass info : infos()) {
      if (info.isAnnotatedWith(ApplicationModule.class)) {
        String module = info.getPackageName().substring(ROOT.length() + 1);
        Set<String> packages = new HashSet<>();
        Set<String> modules = new TreeSet<>();
        for (String each :
            info.getAnnotationOfType(ApplicationModule.class).allowedDependencies()) {
          String[] named = each.split("\\s*::\\s*", -1);
          modules.add(named[0]);
          packages.add(named.length == 1 ? ROOT + "." + named[0] : opened(named[0], named[1]));
        }
        allowed.put(module, packages);
        plan.put(module, modules);
      }
    }
  }

  private static List<JavaClass> infos() {
    return HouseClasses.all().stream()
        .filter(each -> each.getSimpleName().equals("package-info"))
        .toList();
  }

  private static String opened(String module, String name) {
    return infos().stream()
        .filter(info -> info.getPackageName().startsWith(ROOT + "." + module + "."))
        .filter(info -> info.isAnnotatedWith(NamedInterface.class))
        .filter(
            info -> names(info.getAnnotationOfType(NamedInterface.class)).anyMatch(name::equals))
        .map(JavaClass::getPackageName)
        .findFirst()
        .orElse("nowhere: " + module + " :: " + name);
  }

  private static Stream<String> names(NamedInterface opening) {
    return Stream.concat(Arrays.stream(opening.value()), Arrays.stream(opening.name())).distinct();
  }

  /** As if the plan did not let one module import another. */
  static HouseImports without(String module, String other) {
    HouseImports stricter = new HouseImports();
    Objects.requireNonNull(stricter.allowed.get(module)).remove(ROOT + "." + other);
    return stricter;
  }

  /** Imports that the plan does not allow, each in words. */
  List<String> breaches() {
    Set<String> breaches = new TreeSet<>();
    for (JavaClass each : HouseClasses.all()) {
      String module = module(each);
      if (module != null) {
        for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
          if (!isAllowed(module, dependency.getTargetClass().getBaseComponentType())) {
            breaches.add(dependency.getDescription());
          }
        }
      }
    }
    return List.copyOf(breaches);
  }

  private boolean isAllowed(String module, JavaClass target) {
    return !target.getPackageName().startsWith(ROOT)
        || module.equals(module(target))
        || allowed.getOrDefault(module, Set.of()).contains(target.getPackageName());
  }

  /** The module of a class; null for the class that starts all of them. */
  private static @Nullable String module(JavaClass each) {
    String name = each.getPackageName();
    return name.length() <= ROOT.length()
        ? null
        : name.substring(ROOT.length() + 1).split("\\.")[0];
  }

  /** Modules that the plan leads back to themselves. */
  Set<String> circular() {
    Map<String, Set<String>> left = new HashMap<>(plan);
    while (left.entrySet()
        .removeIf(each -> each.getValue().stream().noneMatch(left::containsKey))) {
      // Whoever needs only what is settled is settled too.
    }
    return left.keySet();
  }

  /** Fields into which the framework would reach, past the constructor. */
  List<String> injectedFields() {
    List<String> fields = new ArrayList<>();
    HouseClasses.all()
        .forEach(
            each ->
                each.getFields().stream()
                    .filter(field -> field.isAnnotatedWith(Autowired.class))
                    .forEach(field -> fields.add(field.getFullName())));
    return fields;
  }
}
