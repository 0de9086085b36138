package org.lodestar.app.site.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.AsTyped;
import org.lodestar.app.site.Characters;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/** A text whose outer spaces belong to it; added after {@link TypedText}, so that it goes first. */
class TypedSecret implements ConditionalGenericConverter {
  @Override
  public Set<ConvertiblePair> getConvertibleTypes() {
    return Set.of(new ConvertiblePair(String.class, String.class));
  }

  @Override
  public boolean matches(TypeDescriptor sourceType, TypeDescriptor targetType) {
    return targetType.hasAnnotation(AsTyped.class);
  }

  @Override
  public @Nullable Object convert(
      @Nullable Object typed, TypeDescriptor sourceType, TypeDescriptor targetType) {
    return typed instanceof String text ? Characters.whole(text) : null;
  }
}
