package org.lodestar.app.casework.web;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodArgumentResolverComposite;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Hands a {@link Visit} to a handler that asks for it: each part as it would be handed alone. */
@Component
class VisitArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {
  private static final Constructor<?> VISIT = Visit.class.getDeclaredConstructors()[0];

  private final ObjectProvider<RequestMappingHandlerAdapter> handlers;

  VisitArgument(ObjectProvider<RequestMappingHandlerAdapter> handlers) {
    this.handlers = handlers;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Visit.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders)
      throws Exception {
    var all = new HandlerMethodArgumentResolverComposite();
    all.addResolvers(Objects.requireNonNull(handlers.getObject().getArgumentResolvers()));
    @Nullable Object[] parts = new Object[VISIT.getParameterCount()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = all.resolveArgument(new MethodParameter(VISIT, i), container, request, binders);
    }
    return VISIT.newInstance(parts);
  }
}
