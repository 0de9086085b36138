package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.members.face.Switches;
import org.lodestar.app.members.store.SentForms;
import org.lodestar.app.members.store.Workers;
import org.lodestar.app.site.LateForm;
import org.lodestar.app.site.NavEntry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Cross-site request forgery by Spring Security; who may what by {@link Gate} and the policy. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration implements WebMvcConfigurer {
  private static final int BEFORE_THE_FRAMEWORKS_CHAIN = -110;

  private final Policy policy;
  private final SentForms sent;
  private final ShownAgain again;
  private final Switches switches;
  private final Clock clock;

  SecurityConfiguration(
      Policy policy, SentForms sent, ShownAgain again, Switches switches, Clock clock) {
    this.policy = policy;
    this.sent = sent;
    this.again = again;
    this.switches = switches;
    this.clock = clock;
  }

  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    return http.csrf(
            csrf ->
                csrf.csrfTokenRepository(new CsrfCookies())
                    .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
        .exceptionHandling(
            faults ->
                faults.accessDeniedHandler(
                    (request, response, unproven) -> {
                      LateForm.note(request);
                      response.sendError(HttpServletResponse.SC_FORBIDDEN);
                    }))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .securityContext(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        // Written by the site's own filter, with a nonce for each answer.
        .headers(AbstractHttpConfigurer::disable)
        .build();
  }

  @Bean
  UserDetailsService noAccountsInTheFramework() {
    return name -> {
      throw new UsernameNotFoundException("Accounts are kept by members");
    };
  }

  @Bean
  FilterRegistrationBean<SessionFilter> sessionFilter(Workers workers) {
    FilterRegistrationBean<SessionFilter> registration =
        new FilterRegistrationBean<>(new SessionFilter(workers));
    // After the framework's chain (order -100): a forged request never reaches the database.
    registration.setOrder(Ordered.LOWEST_PRECEDENCE - 100);
    return registration;
  }

  @Bean
  FilterRegistrationBean<CrossSiteFilter> crossSiteFilter() {
    FilterRegistrationBean<CrossSiteFilter> registration =
        new FilterRegistrationBean<>(new CrossSiteFilter());
    registration.setOrder(BEFORE_THE_FRAMEWORKS_CHAIN);
    return registration;
  }

  @Bean
  NavEntry workEntry() {
    return HomeEntry.WORK;
  }

  @Bean
  NavEntry peopleEntry(AtHome home, People people) {
    return new StatedEntry(
        HomeEntry.PEOPLE,
        (viewer, page) ->
            home.worker(viewer, Action.ADMINISTER_OWN_ORGANISATION)
                .map(worker -> people.listIn(worker.organisation()).size())
                .map(count -> page.t("members.nav.people.state", count)));
  }

  @Bean
  NavEntry organisationsEntry(Organisations organisations) {
    return new StatedEntry(
        HomeEntry.ORGANISATIONS,
        (viewer, page) ->
            Optional.of(page.t("members.nav.organisations.state", organisations.list().size())));
  }

  @Bean
  NavEntry usesEntry() {
    return new StatedEntry(
        HomeEntry.USES,
        (viewer, page) ->
            Optional.of(page.t("members.uses.title.state", switches.switchedOff().size())));
  }

  @Bean
  NavEntry settingsEntry() {
    return HomeEntry.SETTINGS;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new Gate(policy));
    registry.addInterceptor(new CapabilityGate(switches));
    registry.addInterceptor(new FreshGate(again, clock));
    registry.addInterceptor(new CarriedOutOnce(sent));
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new WorkerArgument());
  }
}
