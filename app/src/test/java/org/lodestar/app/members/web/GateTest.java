package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.Open;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.RightGrants;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nobody gets to a handler that does not say who may. */
@PlatformTest
class GateTest {
  private final Gate gate;
  private final RequestMappingHandlerMapping routes;

  GateTest(
      Policy policy,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
    this.gate = new Gate(policy);
    this.routes = routes;
  }

  static class Handlers {
    public void silent() {}

    @Open("for the test")
    public void open() {}

    @Permit(Action.READ_AUDIT)
    public void audit() {}
  }

  private static HandlerMethod handler(String name) throws NoSuchMethodException {
    return new HandlerMethod(new Handlers(), name);
  }

  private static MockHttpServletRequest request(Role... roles) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/somewhere");
    if (roles.length > 0) {
      UUID organisation = Ids.next();
      request.setAttribute(
          SessionFilter.WORKER,
          new Worker(Ids.next(), "R", organisation, "O", Set.of(roles), Instant.EPOCH));
    }
    return request;
  }

  @Test
  void aHandlerThatSaysNothingLetsNobodyIn() {
    assertThatThrownBy(
            () ->
                gate.preHandle(
                    request(Role.values()), new MockHttpServletResponse(), handler("silent")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void everyHandlerOfOursSaysWhoMay() {
    List<String> silent =
        routes.getHandlerMethods().values().stream()
            .filter(handler -> handler.getBeanType().getName().startsWith("org.lodestar"))
            .filter(handler -> !ErrorController.class.isAssignableFrom(handler.getBeanType()))
            .filter(handler -> !handler.hasMethodAnnotation(Permit.class))
            .filter(handler -> !handler.hasMethodAnnotation(Open.class))
            .map(HandlerMethod::getShortLogMessage)
            .toList();
    assertThat(silent).isEmpty();
  }

  @Test
  void aVisitorIsSentToSignIn() throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    assertThat(gate.preHandle(request(), response, handler("audit"))).isFalse();
    assertThat(response.getRedirectedUrl()).isEqualTo("/sign-in?to=%2Fsomewhere");
    assertThat(gate.preHandle(request(), new MockHttpServletResponse(), handler("open"))).isTrue();
  }

  @Test
  void onlyTheRolesOfTheActionGetIn() throws Exception {
    for (Role role : Role.values()) {
      boolean may = Action.READ_AUDIT.roles().contains(role);
      if (may) {
        assertThat(gate.preHandle(request(role), new MockHttpServletResponse(), handler("audit")))
            .isTrue();
      } else {
        assertThatThrownBy(
                () ->
                    gate.preHandle(request(role), new MockHttpServletResponse(), handler("audit")))
            .as(role.name())
            .isInstanceOf(NotAllowed.class);
      }
    }
  }

  @Test
  void administratorsHaveNoActionOnContent() {
    Set<Role> administrators = Set.of(Role.ORGANISATION_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR);
    List<Action> content =
        Arrays.stream(Action.values())
            .filter(action -> action.roles().stream().anyMatch(administrators::contains))
            .toList();
    assertThat(content)
        .containsExactlyInAnyOrder(
            Action.USE_OWN_HOME,
            Action.CHANGE_OWN_SIGN_IN,
            Action.READ_ACCOUNT_REQUEST,
            Action.AGREE_TO_ACCOUNT,
            Action.AGREE_TO_SERVER,
            Action.AGREE_TO_ACCOUNTS,
            Action.REVIEW_ACCESS,
            Action.TELL_BREACH,
            Action.ADD_TO_OWN_BREACH,
            Action.READ_AUDIT_STATE,
            Action.SCREEN_A_WORRY,
            Action.READ_DOCUMENTS,
            Action.LEARN,
            Action.CHECK_TRANSLATIONS,
            Action.EDIT_PICK_LISTS,
            Action.EDIT_PLACES,
            Action.ADMINISTER_OWN_ORGANISATION,
            Action.CHANGE_ACCOUNT,
            Action.SWITCH_CAPABILITIES,
            Action.ADMINISTER_PLATFORM);
  }

  @Test
  void theRuleOfRolesNeedsNoDatabase() throws ReflectiveOperationException {
    var constructor = Policy.class.getDeclaredConstructor(DSLContext.class, RightGrants.class);
    constructor.setAccessible(true);
    Policy policy = constructor.newInstance(mock(DSLContext.class), mock(RightGrants.class));
    Worker nobody = new Worker(Ids.next(), "R", Ids.next(), "O", Set.of(), Instant.EPOCH);
    for (Action action : Action.values()) {
      assertThat(policy.allows(nobody, action)).as(action.name()).isFalse();
    }
  }
}
