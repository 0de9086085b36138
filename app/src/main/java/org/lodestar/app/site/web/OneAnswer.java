package org.lodestar.app.site.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.format.FormatterRegistry;

/**
 * A single answer to a question that takes several is a list of one. Spring's own conversion would
 * cut it at each comma.
 */
class OneAnswer implements GenericConverter {
  private final FormatterRegistry registry;

  OneAnswer(FormatterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public Set<ConvertiblePair> getConvertibleTypes() {
    return Set.of(new ConvertiblePair(String.class, Collection.class));
  }

  @Override
  public @Nullable Object convert(
      @Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
    Collection<@Nullable Object> answers =
        Set.class.isAssignableFrom(targetType.getType()) ? new HashSet<>() : new ArrayList<>();
    if (source instanceof String text && !text.isEmpty()) {
      answers.add(element(text, sourceType, targetType));
    }
    return answers;
  }

  private @Nullable Object element(String text, TypeDescriptor from, TypeDescriptor to) {
    @Nullable TypeDescriptor element = to.getElementTypeDescriptor();
    if (element == null || !(registry instanceof ConversionService conversions)) {
      return text;
    }
    return conversions.convert(text, from, element);
  }
}
