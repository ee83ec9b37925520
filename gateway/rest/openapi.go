package rest

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"reflect"
	"strings"
)

// generatedOpenAPI has one document for each service.
//
//go:embed openapi/dialgate
var generatedOpenAPI embed.FS

// object is a JSON object of the OpenAPI document.
type object = map[string]any

// Keys of the document that more than one place here writes.
const (
	keyDescription = "description"
	keyType        = "type"
	keySchema      = "schema"
	keySchemas     = "schemas"
	keyComponents  = "components"
	keyPaths       = "paths"
	keyTags        = "tags"
	keyRef         = "$ref"
	keyRequired    = "required"
	keyName        = "name"
	keyIn          = "in"

	bearer = "bearer" // names the scheme of tokens, here and in HTTP
)

// openAPI puts the generated documents together and completes them: what proto/ cannot say, or the generator does not.
func openAPI(version string) ([]byte, error) {
	doc, err := mergedOpenAPI()
	if err != nil {
		return nil, err
	}
	if version == "" {
		version = "dev"
	}
	doc["info"] = object{
		"title":   "dialgate",
		"version": version,
		keyDescription: "One call centre: campaigns, agents and calls. Requests that send a message need a session: POST /v1/sessions, " +
			"then send the header " + SessionHeader + ". What the dialer answers later arrives on the session's event stream. " +
			"Errors are problems of RFC 9457 (application/problem+json). Where the service asks for tokens, send one as bearer.",
	}
	doc["servers"] = []any{object{"url": "/"}}
	components := part(doc, keyComponents)
	components["securitySchemes"] = object{bearer: object{keyType: "http", "scheme": bearer, keyDescription: "A token, where the service asks for one."}}
	doc["security"] = []any{object{}, object{bearer: []any{}}}
	components["parameters"] = object{"Session": object{
		keyName: SessionHeader, keyIn: "header", keyRequired: true, keyDescription: "The session.", keySchema: object{keyType: typeString},
	}}
	schemas := part(components, keySchemas)
	schemas["problem"] = problemSchema()
	for _, s := range schemas {
		openEnum(s)
	}
	describeStreams(doc)
	for _, item := range part(doc, keyPaths) {
		for _, op := range item.(object) { //nolint:forcetypeassert // the generator writes nothing else
			describeOperation(op.(object)) //nolint:forcetypeassert // as above
		}
	}
	return json.Marshal(doc)
}

// mergedOpenAPI is one document of all services. What several documents describe, they describe alike.
func mergedOpenAPI() (object, error) {
	names, err := fs.Glob(generatedOpenAPI, "openapi/dialgate/v1/*.openapi.json")
	if err != nil || len(names) == 0 {
		return nil, fmt.Errorf("rest: no generated OpenAPI documents: %w", err)
	}
	all := object{"openapi": "3.1.0", keyPaths: object{}, keyComponents: object{keySchemas: object{}}, keyTags: []any{}}
	for _, name := range names {
		b, err := generatedOpenAPI.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("rest: %w", err)
		}
		var doc object
		if err := json.Unmarshal(b, &doc); err != nil {
			return nil, fmt.Errorf("rest: %s cannot be read: %w", name, err)
		}
		if doc["openapi"] != all["openapi"] {
			return nil, fmt.Errorf("rest: %s is OpenAPI %v, want %v", name, doc["openapi"], all["openapi"])
		}
		if err := merge(part(all, keyPaths), part(doc, keyPaths)); err != nil {
			return nil, fmt.Errorf("rest: %s: %w", name, err)
		}
		if err := merge(part(part(all, keyComponents), keySchemas), part(part(doc, keyComponents), keySchemas)); err != nil {
			return nil, fmt.Errorf("rest: %s: %w", name, err)
		}
		tags, _ := doc[keyTags].([]any)
		all[keyTags] = append(all[keyTags].([]any), tags...) //nolint:forcetypeassert // set above
	}
	return all, nil
}

// merge adds what from has to into: paths with further methods, schemas that are the same.
func merge(into, from object) error {
	for name, v := range from {
		old, ok := into[name]
		switch {
		case !ok:
			into[name] = v
		case strings.HasPrefix(name, "/"):
			if err := merge(old.(object), v.(object)); err != nil { //nolint:forcetypeassert // paths are objects
				return fmt.Errorf("%s: %w", name, err)
			}
		case !reflect.DeepEqual(old, v):
			return fmt.Errorf("%s is described in two ways", name)
		}
	}
	return nil
}

// part gives an object inside an object; an empty one that belongs to nothing where there is none.
func part(o object, key string) object {
	if p, ok := o[key].(object); ok {
		return p
	}
	return object{}
}
