package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.entry.AddedSince;
import org.lodestar.app.members.entry.Browsers;
import org.lodestar.app.members.entry.Credentials;
import org.lodestar.app.members.entry.OwnChanges;
import org.lodestar.app.members.entry.WrongTries;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A worker's own browsers, changes and tries: it was they; or a browser is not theirs any more. */
@Controller
class BrowserController {
  private final OwnChanges changes;
  private final Browsers browsers;
  private final WrongTries wrong;
  private final Credentials credentials;
  private final AddedSince added;

  BrowserController(
      Browsers browsers,
      OwnChanges changes,
      WrongTries wrong,
      Credentials credentials,
      AddedSince added) {
    this.added = added;
    this.credentials = credentials;
    this.wrong = wrong;
    this.changes = changes;
    this.browsers = browsers;
  }

  @PostMapping("/settings/browsers/mine")
  @Permit(Action.USE_OWN_HOME)
  String mine(Worker worker) {
    browsers.settle(worker.id());
    changes.settle(worker.id());
    wrong.settle(worker.id());
    return "redirect:/settings";
  }

  /**
   * It was not they: whoever is signed in elsewhere is out, what was added meanwhile lets them in
   * no more, and a new password is asked for. Until it is chosen it goes on being told.
   */
  @PostMapping("/settings/browsers/not-mine")
  @Permit(Action.USE_OWN_HOME)
  String notMine(Worker worker, HttpServletRequest request) {
    credentials.endOthers(worker.id(), SessionCookie.read(request).orElseThrow());
    added.remove(worker.id());
    return "redirect:/settings/password?not-me=true";
  }

  /** One, or all where none is named. One of somebody else's is as none. */
  @PostMapping("/settings/browsers/forget")
  @Permit(Action.USE_OWN_HOME)
  String forget(
      Worker worker, @RequestParam(name = "browser", required = false) @Nullable UUID browser) {
    if (browser == null) {
      browsers.forgetAll(worker.id());
    } else {
      browsers.forget(worker.id(), browser);
    }
    return "redirect:/settings?done=browser";
  }
}
