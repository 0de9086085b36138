package org.lodestar.app.support.face;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lodestar.app.casework.Body;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.LeavingWords;
import org.lodestar.app.casework.face.LeavingWords.Leaving;
import org.lodestar.app.casework.face.TheirNoes;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.face.Helplines;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.ServiceRequest;
import org.lodestar.app.support.domain.ServiceBodies;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What an adult said no to, before a referral to a service goes out or is asked about again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NoBeforeSending {
  private static final String WORD = "casework.narrow.foundInWords";

  private final LeavingWords leaving;
  private final TheirNoes noes;
  private final Helplines directory;

  NoBeforeSending(LeavingWords leaving, TheirNoes noes, Helplines directory) {
    this.leaving = leaving;
    this.noes = noes;
    this.directory = directory;
  }

  /**
   * Insists on it.
   *
   * @param step what is recorded of the sending
   * @throws Refused where it goes to the police against a no that nobody decided against, where
   *     they said no to something for such a body and nobody read it, and for a marked word
   */
  void insist(Person about, ServiceRequest request, Answers step, LocalDate on) {
    if (about.treatedAsChild()) {
      return;
    }
    Optional<Service> service = service(request);
    Body body =
        service
            .map(each -> ServiceBodies.of(each.purpose()))
            .orElseGet(() -> ServiceBodies.other(request.answers()));
    String name = service.map(Service::name).orElseGet(() -> request.answers().text("other"));
    if (body.isPolice(name) && noes.keepsPoliceOut(about)) {
      throw Refused.because("support.rule.saidNoToPolice");
    }
    boolean read = step.text(LeavingWords.READ).equals("READ");
    leaving
        .against(about, new Leaving(body, on, read, words(request.answers(), step)))
        .ifPresent(
            each -> {
              boolean word = each.key().equals(WORD);
              throw Refused.because(word ? "support.rule.heldWord" : "support.rule.unreadNo");
            });
  }

  private Optional<Service> service(ServiceRequest request) {
    String id = request.answers().text("service");
    return directory.list(Language.ENGLISH).stream()
        .filter(each -> each.id().toString().equals(id))
        .findFirst();
  }

  private static Map<String, String> words(Answers request, Answers step) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("asked", request.text("asked"));
    words.put("told", request.text("told"));
    words.put("note", step.text("note"));
    return words;
  }
}
