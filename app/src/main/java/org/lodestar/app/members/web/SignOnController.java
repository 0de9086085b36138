package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Open;
import org.lodestar.app.members.SignOnFault;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.LocalPath;
import org.lodestar.app.members.entry.SignOn;
import org.lodestar.app.members.entry.TryLater;
import org.lodestar.app.members.signon.SignOnProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Workers who sign in at the provider of sign-on: they go there, and come back. */
@Controller
class SignOnController {
  private static final String WHY = "workers sign in here, by an account elsewhere";
  private static final String STOP = "members/signOnStop";

  private final SignOn signOn;
  private final KnownBrowser known;
  private final EarlierSession earlier;

  SignOnController(SignOn signOn, KnownBrowser known, EarlierSession earlier) {
    this.signOn = signOn;
    this.known = known;
    this.earlier = earlier;
  }

  @GetMapping("/sign-in/provider")
  @Open(WHY)
  String go(
      @RequestParam(name = "to", required = false) @Nullable String to,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (SessionFilter.worker(request).isPresent()) {
      return "redirect:" + LocalPath.of(to, "/work");
    }
    if (signOn.offer().isEmpty()) {
      return "redirect:/sign-in";
    }
    try {
      Optional<SignOn.Going> going =
          signOn.begin(null, LocalPath.of(to, "/work"), Source.of(request));
      if (going.isEmpty()) {
        return stopped(SignOnFault.AWAY, response, model);
      }
      SignOnCookie.write(request, response, going.get());
      return "redirect:" + going.get().address();
    } catch (TryLater later) {
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(later.seconds()));
      return stopped(SignOnFault.TOO_MANY, response, model);
    }
  }

  private String stopped(SignOnFault why, HttpServletResponse response, Model model) {
    HttpStatus status =
        switch (why) {
          case AWAY -> HttpStatus.SERVICE_UNAVAILABLE;
          case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
          case STRANGER, OTHER_WORKER, TAKEN -> HttpStatus.FORBIDDEN;
          case NOT_BEGUN, SAID_NO, UNFIT -> HttpStatus.BAD_REQUEST;
        };
    response.setStatus(status.value());
    String name = signOn.offer().map(SignOn.Offer::name).orElse("");
    model.addAttribute("model", new SignOnStopPage(why, name));
    return STOP;
  }

  @GetMapping(SignOnProvider.BACK)
  @Open(WHY)
  String back(
      @RequestParam(name = "state", defaultValue = "") String state,
      @RequestParam(name = "code", required = false) @Nullable String code,
      @RequestParam(name = "iss", required = false) @Nullable String issuer,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<Worker> signedIn =
        SessionFilter.worker(request).filter(each -> each.mayEver(Action.CHANGE_OWN_SIGN_IN));
    SignOn.Brought brought =
        new SignOn.Brought(
            SignOnCookie.read(request, state).orElse(null),
            state,
            code,
            issuer,
            signedIn.map(Worker::id).orElse(null),
            Source.of(request));
    SignOnCookie.clear(request, response, state);
    return switch (signOn.back(brought)) {
      case SignOn.Came.Not not -> stopped(not.why(), response, model);
      case SignOn.Came.Linked _ -> "redirect:" + OwnSignOnController.HERE + "?done=linked";
      case SignOn.Came.In in -> {
        earlier.end(request);
        SessionCookie.write(request, response, in.session());
        if (in.whole()) {
          known.remember(in.person(), false, request, response);
        }
        String step = in.factorToSetUp() ? "/sign-in/set-up?to=" : "/sign-in/code?to=";
        yield "redirect:" + (in.whole() ? "" : step) + LocalPath.of(in.target(), "/work");
      }
    };
  }
}
