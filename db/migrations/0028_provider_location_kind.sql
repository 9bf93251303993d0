UPDATE provider_location l JOIN provider p ON p.id = l.provider_id SET l.kind = p.kind
