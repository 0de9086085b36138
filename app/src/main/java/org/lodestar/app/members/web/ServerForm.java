package org.lodestar.app.members.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The address of a server inside the network. */
record ServerForm(
    @NotBlank(message = "members.servers.address.needed")
        @Size(max = 300, message = "outbound.why.NOT_AN_ADDRESS")
        String address) {}
