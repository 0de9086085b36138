package org.lodestar.app.site.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.lodestar.app.ground.OwnAddress;
import org.lodestar.app.ground.ProxyWatch;
import org.lodestar.app.site.LeaveListener;
import org.lodestar.app.site.ListedPages;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AbstractLocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Joins templates, words, assets and typed text to Spring MVC. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteSettings.class)
class SiteSetUp {
  @Bean
  TemplateEngine templateEngine() {
    TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    engine.setBinaryStaticContent(true);
    return engine;
  }

  @Bean
  Words words(SiteSettings settings) throws IOException {
    return new Words(WordFiles.read(), WordFiles.publicWords(), settings.strictMessages());
  }

  @Bean
  FilterRegistrationBean<HeadersFilter> headers(ObjectProvider<ListedPages> listed) {
    SingletonSupplier<List<ListedPages>> rooms =
        SingletonSupplier.of(() -> listed.stream().toList());
    return first(
        new HeadersFilter(path -> rooms.obtain().stream().anyMatch(each -> each.listed(path))), 10);
  }

  @Bean
  FilterRegistrationBean<HostFilter> host(OwnAddress own, ProxyWatch watch) {
    return first(new HostFilter(own, watch), 15);
  }

  /** Innermost of those that report, so that the server's own page is never shown. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusedRequests() {
    return factory ->
        factory.addContextCustomizers(
            context -> {
              if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(RefusedRequest.class.getName());
              }
            });
  }

  @Bean
  FilterRegistrationBean<FaultFilter> faults() {
    return first(new FaultFilter(), 20);
  }

  @Bean
  FilterRegistrationBean<LeaveFilter> leave(
      ExitPlace place, ObjectProvider<LeaveListener> listeners) {
    return first(new LeaveFilter(place, listeners), 30);
  }

  /** Before the security chain, in this order. */
  private static <F extends Filter> FilterRegistrationBean<F> first(F filter, int place) {
    FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
    return registration;
  }

  /** The language is in the address only, so that nothing about it stays on the device. */
  @Bean
  AbstractLocaleResolver localeResolver() {
    return new LanguageInAddress();
  }

  @Bean
  WebMvcRegistrations routing() {
    return new WebMvcRegistrations() {
      @Override
      public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new Router();
      }
    };
  }

  @Bean
  WebMvcConfigurer siteMvc(Assets assets, Pages pages) {
    return new WebMvcConfigurer() {
      @Override
      public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry
            .addResourceHandler(assets.folder() + "**")
            .addResourceLocations("classpath:/static/assets/")
            .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
            .resourceChain(true)
            .addTransformer(new JoinedScripts());
      }

      @Override
      public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/about-exit").setViewName("site/aboutExit");
        registry.addViewController("/stay-safe-online").setViewName("site/staySafe");
      }

      @Override
      public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new TypedText());
        registry.addConverter(new TypedSecret());
        registry.addConverter(new OneAnswer(registry));
      }

      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PageArgument(pages));
      }
    };
  }

  private record PageArgument(Pages pages) implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == Page.class;
    }

    @Override
    public Object resolveArgument(
        MethodParameter parameter,
        @org.jspecify.annotations.Nullable ModelAndViewContainer container,
        NativeWebRequest request,
        @org.jspecify.annotations.Nullable WebDataBinderFactory binders) {
      var servlet = request.getNativeRequest(jakarta.servlet.http.HttpServletRequest.class);
      return pages.of(java.util.Objects.requireNonNull(servlet));
    }
  }

  private static class LanguageInAddress extends AbstractLocaleResolver {
    @Override
    public java.util.Locale resolveLocale(jakarta.servlet.http.HttpServletRequest request) {
      return Addresses.language(request).locale();
    }

    @Override
    public void setLocale(
        jakarta.servlet.http.HttpServletRequest request,
        jakarta.servlet.http.@org.jspecify.annotations.Nullable HttpServletResponse response,
        java.util.@org.jspecify.annotations.Nullable Locale locale) {
      throw new UnsupportedOperationException("The language is part of the address");
    }
  }
}
