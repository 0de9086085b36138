package org.lodestar.app.casework.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands to a handler that asks for it whom in which case its address is about. From the address
 * alone: nothing that is sent along can say somebody else.
 */
@Component
class AboutArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {
  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == About.class;
  }

  @Override
  public About resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders)
      throws Exception {
    return new About(
        identifier("id", parameter, request, binders),
        identifier("person", parameter, request, binders));
  }

  /** What is no identifier is answered as in any other address. */
  private static UUID identifier(
      String name,
      MethodParameter parameter,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders)
      throws Exception {
    Object parts =
        request.getAttribute(
            HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    Object part = ((Map<?, ?>) Objects.requireNonNull(parts)).get(name);
    return Objects.requireNonNull(
        Objects.requireNonNull(binders)
            .createBinder(request, null, name)
            .convertIfNecessary(part, UUID.class, parameter));
  }
}
