package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * What a request may fill is what its form asks: a record of a room's own pages, made whole by its
 * constructor. A row of the database, or a thing with setters, would take fields that were never
 * asked.
 */
class MassAssignmentTest {
  private static final Set<String> PLAIN = Set.of("java.lang", "java.util", "java.time");

  private static Stream<Class<?>> bound() {
    return HouseClasses.all().stream()
        .filter(type -> type.getPackageName().matches("org\\.lodestar\\.app\\.[a-z]+\\.web.*"))
        .map(type -> type.reflect())
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .flatMap(MassAssignmentTest::parameters)
        .<Class<?>>map(Parameter::getType)
        .distinct();
  }

  private static Stream<Parameter> parameters(Method method) {
    return Stream.of(method.getParameters())
        .filter(
            each ->
                each.isAnnotationPresent(ModelAttribute.class)
                    || each.isAnnotationPresent(RequestBody.class));
  }

  @Test
  void aFormIsARecordOfWhatItAsks() {
    List<String> faults = new ArrayList<>();
    List<Class<?>> all = bound().toList();
    Set<Class<?>> seen = new HashSet<>();
    all.forEach(each -> look(each, each, seen, faults));
    assertThat(all).as("forms").hasSizeGreaterThan(150);
    assertThat(faults).isEmpty();
  }

  private static void look(Type type, Class<?> form, Set<Class<?>> seen, List<String> faults) {
    if (type instanceof ParameterizedType with) {
      Stream.of(with.getActualTypeArguments()).forEach(each -> look(each, form, seen, faults));
    } else if (type instanceof Class<?> plain && seen.add(plain)) {
      look(plain, form, seen, faults);
    }
  }

  private static void look(Class<?> type, Class<?> form, Set<Class<?>> seen, List<String> faults) {
    if (type.isPrimitive() || type.isEnum() || PLAIN.contains(type.getPackageName())) {
      return;
    }
    boolean ours =
        type.getName().startsWith("org.lodestar.app.site.")
            || type.getPackageName().contains(".web")
            || type.getSimpleName().endsWith("Form");
    if (type.isRecord() && ours) {
      for (RecordComponent each : type.getRecordComponents()) {
        look(each.getGenericType(), form, seen, faults);
      }
    } else if (!type.getName().startsWith("org.springframework.")) {
      faults.add(form.getSimpleName() + " takes a " + type.getName());
    }
  }
}
