package org.lodestar.app.members.web;

import java.util.UUID;
import org.lodestar.app.members.AccountRequest;
import org.lodestar.app.members.AccountRequest.Way;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.staff.HandingOver;
import org.lodestar.app.members.staff.Requests;
import org.springframework.stereotype.Component;

/** Sends the letter of what was asked for as soon as it may leave: nobody has to think of it. */
@Component
class Letters {
  private final Requests requests;
  private final HandingOver handingOver;

  Letters(Requests requests, HandingOver handingOver) {
    this.requests = requests;
    this.handingOver = handingOver;
  }

  /** Sends it where it goes by letter, and leads to the page that says how it stands. */
  String posted(Worker worker, UUID id) {
    AccountRequest request = requests.find(worker, id);
    if (request.way() == Way.LETTER && request.isHandedOver(requests.now())) {
      handingOver.letter(worker, id);
    }
    return "redirect:" + RequestController.address(id);
  }
}
